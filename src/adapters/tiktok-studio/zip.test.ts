import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";
import { zipName } from "./zip-name.ts";

const FOLLOWERS = {
  "FollowerHistory.csv":
    "Date,Followers,Difference in followers from previous day\nSeptember 29,3,1\nSeptember 30,4,1",
  "FollowerActivity.csv": "Date,Hour,Active followers",
  "FollowerGender.csv": "Gender,Distribution",
  "FollowerTopTerritories.csv": "Top territories,Distribution",
};

function ingest(
  members: Record<string, string>,
  name: string,
  handle: string | null = null,
  more = {},
) {
  const files = Object.entries(members).map(([path, text]) => [path, strToU8(`\ufeff${text}`)]);
  const place = samplePlace("tiktok", "2026-10-01", name);
  const account = { ...place.account, handle, ...more };
  return ingestBytes(zipSync(Object.fromEntries(files), { level: 0 }), name, { ...place, account });
}

describe("a zip of TikTok Studio", () => {
  test("is read whole, also where small accounts have headers alone", () => {
    const { tables, unused, diagnostics } = ingest(FOLLOWERS, "Followers_samplefed.zip");
    expect([unused, diagnostics]).toEqual([[], []]);
    expect(
      tables.map((t) => [t.adapter, t.observations.length, t.checks.every((c) => c.ok)]),
    ).toEqual([
      ["tiktok-studio-followers", 2, true],
      ["tiktok-studio-activity", 0, true],
      ["tiktok-studio-gender", 0, true],
      ["tiktok-studio-territories", 0, true],
    ]);
  });

  test("is of the account whose handle its name has", () => {
    const check = (handle: string | null, name = "Followers_samplefed (1).zip") =>
      ingest(FOLLOWERS, name, handle).tables[0]?.checks.find((c) => c.id === "other-account");
    expect(check("@SampleFed")).toEqual({
      id: "other-account",
      ok: true,
      message: "The export is of @samplefed, by its zip's name.",
    });
    expect(check(null)).toBeUndefined();
    expect(check("otherfed", "tiktok.zip")).toBeUndefined();
  });

  test("of another account is refused as a whole, unless the account was called so", () => {
    const name = "Followers_samplefed.zip";
    const { tables, diagnostics } = ingest(FOLLOWERS, name, "otherfed");
    expect(tables).toEqual([]);
    expect(new Set(diagnostics.map((d) => JSON.stringify(d))).size).toBe(1);
    expect(diagnostics[0]).toEqual({
      code: "other-account",
      severity: "error",
      message: "The export is of @samplefed, but the account fed-tiktok is @otherfed.",
      at: { file: name, line: 1, column: 1 },
      hint: 'move it to the folder of its account. If fed-tiktok was called so before, write "former-handles: [samplefed]" into its entry of data/accounts.yml.',
    });
    const renamed = { handle: "otherfed", formerHandles: ["@SampleFed"] };
    expect(ingest(FOLLOWERS, name, "otherfed", renamed).diagnostics).toEqual([]);
  });

  test("with links of another account is refused at the first of them", () => {
    const row = (handle: string) =>
      `September 30,T,https://www.tiktok.com/@${handle}/video/7555555555555555555,September 28,1,1,1,1\n`;
    const content =
      "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n";
    const { diagnostics } = ingest(
      { "Content.csv": content + row("otherfed") + row("samplefed") },
      "tiktok.zip",
      "otherfed",
    );
    expect(diagnostics.map((d) => [d.code, d.at?.line])).toEqual([["other-account", 3]]);
  });
});

describe("the name of a zip", () => {
  test.each([
    ["Overview_2026-06-18_1786845545_sample.fed_1.zip", "sample.fed_1", "2026-06-18", "2026-08-16"],
    ["Overview_2026-09-25_1790891174_a (2).zip", "a", "2026-09-25", "2026-10-01"],
  ])("%s", (name, handle, from, to) => {
    expect(zipName(name)).toEqual({ handle, window: { from, to } });
  });

  test("has no window but for the overview", () => {
    expect(zipName("Viewers_sample_fed.zip")).toEqual({ handle: "sample_fed", window: null });
    for (const name of ["Overview_2026-02-30_1786845545_a.zip", "Follows.zip", "x.csv", null])
      expect(zipName(name)).toBeNull();
  });
});

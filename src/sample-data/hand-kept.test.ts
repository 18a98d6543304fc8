import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { QUARTERS } from "./days.ts";
import { DATA, rowsOf } from "./plain-reading.ts";
import { PROFILES } from "./profiles.ts";
import { truth } from "./truth.ts";

const read = (name: string) => readFileSync(join(DATA, name), "utf8");
const all = truth();

describe("anchors.csv", () => {
  const rows = rowsOf(read("anchors.csv")).filter((r) => PROFILES.some((p) => p.id === r[1]));

  test("agrees with the truth, but for one total that a public page had cut", () => {
    const off = rows.flatMap(([, account = "", date = "", followers = ""]) => {
      const quarter = QUARTERS.find((q) => q.to === date);
      const at = all.find((t) => t.account === account && t.quarter === quarter?.id);
      const start = all.find((t) => t.account === account && t.quarter === QUARTERS[0]?.id);
      const told = date === "2025-06-30" ? start?.followersAtStart : at?.followersAtEnd;
      return followers === "" || Number(followers) === told ? [] : [`${account} ${date}`];
    });
    expect(off).toEqual(["moonlit-youtube 2026-02-16"]);
  });

  test("counts the videos that no export lists in full", () => {
    for (const account of ["moonlit-tiktok", "teaselmark-tiktok", "moonlit-youtube"]) {
      const totals = new Map(rows.filter((r) => r[1] === account).map((r) => [r[2], Number(r[4])]));
      const start = totals.get("2025-06-30") ?? 0;
      let published = start;
      for (const { id, to } of QUARTERS) {
        published += all.find((t) => t.account === account && t.quarter === id)?.published ?? 0;
        expect(totals.get(to), `${account} ${to}`).toBe(published);
      }
    }
  });

  test("leaves one account without any total", () => {
    const anchored = new Set(rows.map((r) => r[1]));
    expect(PROFILES.filter((p) => !anchored.has(p.id)).map((p) => p.id)).toEqual([
      "pebble-instagram",
    ]);
  });
});

test("every account of the sample is in accounts.yml, under the same handle", () => {
  const text = read("accounts.yml");
  for (const { id, platform, handle } of PROFILES) {
    const entry = text.split("\n  - id: ").find((e) => e.startsWith(`${id}\n`)) ?? "";
    expect(entry).toContain(`platform: ${platform}\n`);
    expect(entry).toContain(`handle: ${handle}\n`);
    expect(entry.match(/\(synthetic\)/g)).toHaveLength(2);
  }
});

test("outcomes.csv has every quarter of every organisation, with counts and a source", () => {
  const [header, ...rows] = rowsOf(read("outcomes.csv"));
  expect(header).toEqual(
    ["quarter", "organisation", "kind", "name"].concat("value", "unit", "source"),
  );
  const organisations = new Set(rows.map((r) => r[1] ?? ""));
  expect(organisations.size).toBe(3);
  for (const name of organisations)
    expect(read("accounts.yml")).toContain(`organisation: ${name}\n`);
  for (const row of rows) {
    expect(QUARTERS.map((q) => q.id)).toContain(row[0]);
    expect(["outcome", "input"]).toContain(row[2]);
    expect(row[3]).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(row[4]).toMatch(/^\d+$/);
    expect(row[6]).toContain("(synthetic)");
  }
  expect(new Set(rows.map((r) => r.slice(0, 4).join("|"))).size).toBe(rows.length);
  for (const quarter of QUARTERS)
    expect(rows.filter((r) => r[0] === quarter.id).length).toBe(rows.length / QUARTERS.length);
});

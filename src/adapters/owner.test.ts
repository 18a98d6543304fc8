import { describe, expect, test } from "vitest";
import type { Platform } from "../observations/observation.ts";
import { NO_SETUP } from "./export-setup.ts";
import { ingestBytes } from "./ingest-file.ts";
import { plainName } from "./owner.ts";
import { fixtureBytes, samplePlace } from "./test-fixtures.ts";

function owners(
  platform: Platform,
  bytes: Uint8Array,
  name: string,
  profile: string | null = null,
) {
  const place = { ...samplePlace(platform, "2026-10-01", name), setup: { ...NO_SETUP, profile } };
  const { tables, diagnostics } = ingestBytes(bytes, name, place);
  expect(diagnostics).toEqual([]);
  return [...new Set(tables.flatMap((t) => (t.owners ?? []).map((o) => `${o.kind} ${o.text}`)))];
}

const HEAD =
  "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views\n";
const post = (page: string, name: string) =>
  Buffer.from(`${HEAD}1,${page},${name},T,D,09/30/2026 10:00,,Photos,Lifetime,5\n`);

describe("whose a table says that it is", () => {
  test("is the page of most posts, by number and name", () => {
    expect(owners("facebook", post("900", "Ferries"), "posts.csv")).toEqual([
      "id 900",
      "name Ferries",
    ]);
    // A spreadsheet has cut the number.
    expect(owners("facebook", post("9E+14", "Ferries"), "posts.csv")).toEqual(["name Ferries"]);
  });

  test("is nobody else where export.yml says that it is the account", () => {
    expect(owners("facebook", post("900", "Ferries"), "posts.csv", "ferries")).toEqual(["id 900"]);
  });

  test("is the page in the name of LinkedIn's workbook, also of a second download", () => {
    const bytes = Buffer.from("date,platform,account,surface,metric,value\n");
    expect(owners("linkedin", bytes, "sample-fed_followers_1790812800000 (1).xls")).toEqual([
      "name sample-fed",
    ]);
    expect(owners("linkedin", bytes, "followers.xls")).toEqual([]);
  });

  test("is the channel or handle in the name of a zip", () => {
    const zip = fixtureBytes({ path: "tiktok-studio-followers/Followers_samplefed.zip" });
    expect(owners("tiktok", zip, "Followers_samplefed (2).zip")).toEqual(["name samplefed"]);
    const name = "Geography 2026-07-01_2026-09-30 Sample Federation (1).zip";
    const channel = fixtureBytes({ path: `youtube-studio-breakdown/${name}` });
    expect(owners("youtube", channel, name)).toEqual(["name Sample Federation"]);
  });
});

test("names are compared without the signs that files cannot have", () => {
  expect(plainName("@Ferries: News / Île")).toBe(plainName("ferries_ news _ île"));
  expect(plainName("Ferries")).not.toBe(plainName("Ferries 2"));
  expect(plainName("…")).toBe("");
});

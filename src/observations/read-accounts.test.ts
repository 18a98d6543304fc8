import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readAccounts } from "./read-accounts.ts";

const read = (text: string) => readAccounts(sourceOf(text, "data/accounts.yml"));
const ALPHA =
  "accounts:\n  - id: alpha\n    name: Alpha on X\n    organisation: Alpha\n    platform: x\n";

describe("accounts", () => {
  it("get the platform's name where no other is given", () => {
    expect(read(ALPHA).value[0]).toMatchObject({ platformName: "X", handle: null, createdOn: [] });
    expect(read(`${ALPHA}    platform-name: Twitter\n`).value[0]?.platformName).toBe("Twitter");
    expect(read(ALPHA.replace("platform: x", "platform: bluesky")).value[0]?.platformName).toBe(
      "Bluesky",
    );
  });

  it("keep each disputed date as the days that it can mean", () => {
    const dates =
      "    created-on:\n      - {date: 2019-05-25, source: a}\n      - {date: 2019, source: b}\n";
    expect(read(ALPHA + dates).value[0]?.createdOn).toEqual([
      { from: "2019-05-25", to: "2019-05-25", precision: "day", source: "a" },
      { from: "2019-01-01", to: "2019-12-31", precision: "year", source: "b" },
    ]);
  });

  it("say where they stand", () => {
    expect(read(ALPHA).value[0]?.at).toEqual({ file: "data/accounts.yml", line: 2, column: 9 });
  });

  it("refuse an id that stands twice, at the second", () => {
    const second = ALPHA.replace("accounts:\n", "");
    expect(spots(read(ALPHA + second).diagnostics)).toEqual(["duplicate-id 6:9"]);
  });

  it("tell a creation date without date or source", () => {
    const { diagnostics } = read(`${ALPHA}    created-on:\n      - source: a\n      - date: May\n`);
    expect(spots(diagnostics)).toEqual([
      "missing-key 7:9",
      "invalid-value 8:15",
      "missing-key 8:9",
    ]);
  });

  it("offer a misspelt platform, and list all where none is near", () => {
    expect(read(ALPHA.replace("platform: x", "platform: tiktoc")).diagnostics[0]?.hint).toBe(
      'did you mean "tiktok"?',
    );
    expect(read(ALPHA.replace("platform: x", "platform: fb")).diagnostics[0]?.hint).toMatch(
      /^use one of: tiktok, /,
    );
  });
});

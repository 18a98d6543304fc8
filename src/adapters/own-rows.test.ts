import { describe, expect, test } from "vitest";
import type { Account } from "../observations/account.ts";
import { NO_SETUP } from "./export-setup.ts";
import { ingestBytes } from "./ingest-file.ts";
import { samplePlace } from "./test-fixtures.ts";

const HEAD =
  "Account,User Name,Followers at Posting,Post Created,Type,Likes,Comments,Views,URL,Description\n";
const row = (name: string, handle: string, id: string, followers: number) =>
  `${name},${handle},${followers},2024-03-01 08:00:00 CET,Photo,1,0,0,https://www.instagram.com/p/${id}/,\n`;
const FERRIES = row("Ferries", "ferries", "aaaaaa", 5);
const OTHER = row("Lights", "lights", "bbbbbb", 7);

function ingest(text: string, account: Partial<Account>, profile: string | null = null) {
  const place = samplePlace("instagram", "2024-05-01", "x.csv");
  return ingestBytes(Buffer.from(HEAD + text), "x.csv", {
    ...place,
    account: { ...place.account, ...account },
    setup: { ...NO_SETUP, profile },
  });
}
const followers = (...args: Parameters<typeof ingest>) => {
  const { tables, diagnostics } = ingest(...args);
  return [
    ...tables.flatMap((t) => t.observations.map((o) => o.value)),
    ...diagnostics.map((d) => d.code),
  ];
};

describe("rows of a file about several accounts", () => {
  test("are those with the account's handle, however it is written", () => {
    expect(followers(FERRIES + OTHER, { handle: "@Ferries" })).toEqual([5]);
    expect(followers(FERRIES + OTHER, { handle: "lights", name: "Ferries" })).toEqual([7]);
  });

  test("are those with its name or organisation where no handle is known", () => {
    expect(followers(FERRIES + OTHER, { name: "lights" })).toEqual([7]);
    expect(followers(FERRIES + OTHER, { organisation: "Ferries" })).toEqual([5]);
  });

  test("are those that export.yml names, before all", () => {
    expect(followers(FERRIES + OTHER, { handle: "ferries" }, "Lights")).toEqual([7]);
    expect(followers(FERRIES, { handle: "ferries" }, "Beacons")).toEqual(["other-account"]);
  });

  test("are refused where none can be told", () => {
    expect(followers(FERRIES + OTHER, {})).toEqual(["other-account"]);
    expect(followers(OTHER, { handle: "ferries" })).toEqual(["other-account"]);
    expect(ingest(FERRIES + OTHER, {}).diagnostics[0]?.message).toBe(
      'No row is of fed-instagram ("Sample Federation on instagram"); the file is about "Ferries (@ferries)", "Lights (@lights)".',
    );
  });

  test("are believed to be the folder's where the file knows one account and nobody its handle", () => {
    const { tables } = ingest(FERRIES, {});
    expect(tables[0]?.observations.map((o) => o.value)).toEqual([5]);
    expect(tables[0]?.checks[0]?.message).toContain("taken to be the folder's");
  });
});

import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const HEAD = "Post ID,Account username,Publish time,Date,Likes\n";
const row = (id: string, username: string, date = "Lifetime") =>
  `${id},${username},07/01/2026 10:00,${date},1\n`;

function read(text: string, handle: string | null = null, formerHandles: string[] = []) {
  const place = samplePlace("instagram", "2026-10-01", "x.csv");
  const account = { ...place.account, handle, formerHandles };
  const { tables, diagnostics } = ingestBytes(Buffer.from(HEAD + text), "x.csv", {
    ...place,
    account,
  });
  return {
    posts: tables[0]?.posts.map((p) => p.post),
    checks: tables[0]?.checks.filter((c) => !c.ok).map((c) => c.id),
    quarantine: tables[0]?.quarantine.map((q) => [q.line, q.column]),
    problems: diagnostics.map((d) => d.code),
  };
}

describe("of several accounts in one file", () => {
  const text = row("1", "other") + row("2", "other") + row("3", "SampleFed");

  test("the one with the account's handle is read, however few its rows", () => {
    expect(read(text, "@samplefed")).toMatchObject({ posts: ["3"], checks: ["other-account"] });
  });

  test("the one with a handle that the account had before is read", () => {
    expect(read(text, "renamed", ["@SampleFed"])).toMatchObject({ posts: ["3"], problems: [] });
  });

  test("the one with most rows is read where no handle is known", () => {
    expect(read(text)).toMatchObject({ posts: ["1", "2"], checks: ["other-account"] });
  });

  test("none is read where none is the account's", () => {
    expect(read(text, "nobody").problems).toEqual(["other-account"]);
    expect(read(row("1", "a") + row("2", "b")).problems).toEqual(["other-account"]);
  });

  test("a row that names none is nobody's", () => {
    expect(read(text + row("4", ""))).toMatchObject({
      posts: ["1", "2"],
      quarantine: [[5, null]],
    });
  });
});

test("rows that name no account are the account's where nobody else is named", () => {
  expect(read(row("1", "samplefed") + row("2", ""))).toMatchObject({
    posts: ["1", "2"],
    checks: [],
  });
  expect(read(row("1", "") + row("2", ""))).toMatchObject({ posts: ["1", "2"] });
});

test("an export of single days gives no lifetime counts, and says so", () => {
  const days = row("1", "samplefed", "07/01/2026") + row("1", "samplefed", "07/02/2026");
  expect(read(days)).toEqual({
    posts: [],
    checks: ["window-counts", "empty"],
    quarantine: [],
    problems: [],
  });
});

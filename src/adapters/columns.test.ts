import { describe, expect, test } from "vitest";
import { ingestBytes } from "./ingest-file.ts";
import { samplePlace } from "./test-fixtures.ts";

const place = samplePlace("youtube", "2026-10-01", "x.csv");

function read(text: string) {
  const [table] = ingestBytes(Buffer.from(text), "x.csv", place).tables;
  return {
    values: table?.observations.map((o) => `${o.metric} ${o.value}`),
    ignored: table?.checks.find((c) => c.id === "ignored-column"),
  };
}

describe("columns", () => {
  test("are found by name in any order, whatever invisible characters the name holds", () => {
    const text = "\u200bDATE ,Subscri\u00adbers, views\nTotal,1,2\n2026-07-01,1,2\n";
    expect(read(text).values).toEqual(["views 2", "followers_net 1"]);
  });

  test("of one name are read when they agree", () => {
    const text = "Date,Views,Views,Likes\nTotal,2,2,0\n2026-07-01,2,2,0\n";
    expect(read(text)).toEqual({ values: ["views 2", "likes 0"], ignored: undefined });
  });

  test("of one name that disagree are not read, and the table says so", () => {
    const text = "Date,Views,Views,Likes\nTotal,2,3,0\n2026-07-01,2,3,0\n";
    expect(read(text).values).toEqual(["likes 0"]);
    expect(read(text).ignored).toMatchObject({ ok: false });
    expect(read(text).ignored?.message).toContain('"Views", "Views"');
  });
});

import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const place = samplePlace("youtube", "2026-10-01", "x.csv");
const checkOf = (text: string, id: string) =>
  ingestBytes(Buffer.from(text), "x.csv", place).tables[0]?.checks.find((c) => c.id === id);

describe("YouTube's tables", () => {
  test("leave people and averages out of the sums", () => {
    const text =
      "Date,Views,Unique viewers,Average view duration\nTotal,3,0,0:01:00\n2026-07-01,1,1,0:00:10\n2026-07-02,2,2,0:00:20\n";
    expect(checkOf(text, "total-row")).toMatchObject({ ok: true });
  });

  test("hold rounded hours, so the sum may be off by as much", () => {
    const sum = (total: string) =>
      checkOf(
        `Date,Watch time (hours)\nTotal,${total}\n2026-07-01,0.3333\n2026-07-02,0.3333\n2026-07-03,0.3333\n`,
        "total-row",
      )?.ok;
    expect([sum("1.0000"), sum("1.0010")]).toEqual([true, false]);
  });

  test("end at 500 videos without a word", () => {
    const table = (rows: number) =>
      `Content,Video title,Views\nTotal,,${rows}\n${Array.from({ length: rows }, (_, i) => `video${String(i).padStart(6, "0")},t,1`).join("\n")}`;
    expect(checkOf(table(499), "truncated")?.ok).toBe(true);
    expect(checkOf(table(500), "truncated")?.ok).toBe(false);
  });
});

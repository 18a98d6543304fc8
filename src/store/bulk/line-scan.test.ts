import fc from "fast-check";
import { expect, it } from "vitest";
import { LineScan } from "./line-scan.ts";

const SHAPE = { delimiter: ",", cells: 3, headerLine: 1 };

/** A file in pieces of these lengths, each with the byte behind it. */
function scan(content: string, lengths: readonly number[]): LineScan {
  const bytes = Buffer.from(content);
  const lines = new LineScan(SHAPE);
  let at = 0;
  for (const length of [...lengths, bytes.length]) {
    const piece = bytes.subarray(at, at + length);
    at += length;
    if (piece.length > 0) lines.pass(piece, bytes[at] ?? null);
  }
  lines.finish();
  return lines;
}

const text = fc
  .array(fc.constantFrom("a", "a,b,c", "é", ",", "\n", "\r", "\r\n", "\n\n"), { maxLength: 60 })
  .map((parts) => parts.join(""));
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 });

/** Without the empty text behind the last line break. */
const linesOf = (content: string) => {
  const lines = content.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
};

it("counts the lines of any text, and finds those that are no rows, wherever it is cut", () => {
  fc.assert(
    fc.property(text, cuts, (content, lengths) => {
      const { ended, ragged } = scan(content, lengths);
      const lines = linesOf(content);
      expect(ended).toBe(lines.length);
      const wrong = lines.flatMap((line, i) => (line.split(",").length === 3 ? [] : [i + 1]));
      expect(ragged).toEqual(wrong.filter((line) => line > SHAPE.headerLine));
    }),
  );
});

it("knows whether all lines end alike and none is empty", () => {
  fc.assert(
    fc.property(text, cuts, (content, lengths) => {
      const kinds = new Set(content.match(/\r\n|\n|\r/g));
      const alike = kinds.size === 0 || (kinds.size === 1 && !kinds.has("\r"));
      expect(scan(content, lengths).isRegular).toBe(alike && !linesOf(content).includes(""));
    }),
  );
});

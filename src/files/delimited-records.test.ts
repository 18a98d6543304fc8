import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDelimited } from "./delimited-records.ts";

const raws = (text: string) => readDelimited(text, ",").map((r) => r.raw);

describe("records", () => {
  test("keep their physical line behind captions with line breaks", () => {
    const text = 'id,caption\r\n1,"a\nb\r\n\r\nc"\r\n\r\n2,d\r3,"e\n"\n4,f';
    expect(readDelimited(text, ",").map((r) => [r.line, r.cells[0]])).toEqual([
      [1, "id"],
      [2, "1"],
      [7, "2"],
      [8, "3"],
      [10, "4"],
    ]);
  });

  test("keep their raw text", () => {
    const [record] = readDelimited('\n"x ""y""";z\r\n', ";");
    expect(record).toEqual({ line: 2, cells: ['x "y"', "z"], raw: '"x ""y""";z', faults: [] });
  });

  test("break for themselves: the next one is read again", () => {
    const records = readDelimited('a,b\n"c"d,e\nf,g"h\ni,j\n', ",");
    expect(records.map((r) => r.faults.length)).toEqual([0, 1, 1, 0]);
    expect(records.map((r) => r.raw)).toEqual(["a,b", '"c"d,e', 'f,g"h', "i,j"]);
  });

  test("can be read from the head of a file alone", () => {
    expect(readDelimited("a\nb\nc\n", ",", 2).map((r) => r.raw)).toEqual(["a", "b"]);
  });
});

describe("a missing quotation mark costs its record and no other", () => {
  const faultsOf = (text: string) =>
    readDelimited(text, ",").map((r) => r.faults.map((f) => `${f.line}:${f.column}`).join());

  test("where no other follows", () => {
    const text = 'a,b\n"c,d\ne,f\ng,h\n';
    expect(raws(text)).toEqual(["a,b", '"c,d', "e,f", "g,h"]);
    expect(faultsOf(text)).toEqual(["", "2:1", "", ""]);
  });

  test("where the next one opens another cell", () => {
    const text = '"a","b"\n"c","d\n"e","f"\n"g","h"\n';
    expect(raws(text)).toEqual(['"a","b"', '"c","d', '"e","f"', '"g","h"']);
    expect(faultsOf(text)).toEqual(["", "2:5", "", ""]);
  });

  test("behind a cell that is whole and has line breaks", () => {
    const text = '"a\nb","c\nd,e\n';
    expect(raws(text)).toEqual(['"a\nb","c', "d,e"]);
    expect(readDelimited(text, ",")[1]?.line).toBe(3);
    expect(faultsOf(text)).toEqual(["2:4", ""]);
  });

  test("where the file was cut inside a caption", () => {
    expect(raws('1,"x\ny"\n2,"first\nsecond\nthi')).toEqual([
      '1,"x\ny"',
      '2,"first',
      "second",
      "thi",
    ]);
  });
});

test("no text of millions of quotation marks makes the time explode", () => {
  const parts = ['"', '"\n', '"a\n', '"a\r\nb\n', 'a,"""\n', '""""\n"x\n', '"a\n,b"c\n'];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(5e5 / part.length));
    expect(lettersOf(readDelimited(text, ",").map((r) => r.raw))).toBe(lettersOf([text]));
  }
});

test("no character of any text is lost, and every record begins where it says", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r"), maxLength: 40 });
  fc.assert(
    fc.property(text, (broken) => {
      const records = readDelimited(broken, ",");
      expect(lettersOf(records.map((r) => r.raw))).toBe(lettersOf([broken]));
      const lines = broken.split(/\r\n|\n|\r/);
      for (const { line, raw } of records) expect(lines[line - 1]).toBe(raw.split(/\r\n|\n|\r/)[0]);
    }),
    { numRuns: 2000 },
  );
});

/** What no record may lose: everything but line breaks, which may be blank lines. */
function lettersOf(parts: readonly string[]): string {
  return parts.join("").replace(/[\r\n]/g, "");
}

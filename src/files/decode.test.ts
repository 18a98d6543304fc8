import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode.ts";

const problemOf = (bytes: Buffer, named: string | null = null) => {
  try {
    decode(bytes, "x.csv", named);
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics[0];
    throw error;
  }
  return undefined;
};
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("bytes prove their encoding", () => {
  test.each([
    ["UTF-8", Buffer.from("é\r\n"), "utf-8", "é\r\n"],
    ["UTF-8 with a mark", Buffer.from("\ufeffé"), "utf-8", "é"],
    ["UTF-16", Buffer.from("\ufeffsep=,\né😀", "utf16le"), "utf-16le", "sep=,\né😀"],
    ["UTF-16 without a mark", Buffer.from('"Date"\né😀', "utf16le"), "utf-16le", '"Date"\né😀'],
    ["UTF-16, high byte first", bigEndian("\ufeffDate\né😀"), "utf-16be", "Date\né😀"],
    ["the same without a mark", bigEndian("Date\nمرحبا"), "utf-16be", "Date\nمرحبا"],
    [
      "a character of UTF-8 that stands for a broken one",
      Buffer.from("a\ufffd"),
      "utf-8",
      "a\ufffd",
    ],
    ["nothing", Buffer.from(""), "utf-8", ""],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes, "x")).toEqual({ encoding, text });
  });

  test.each([
    ["an old code page", Buffer.from("a\nb\r\nf\xe9v\n", "latin1"), "not-utf-8", 3, 2],
    [
      "the same, behind a broken character that is written as one",
      Buffer.concat([Buffer.from("\ufeffa\ufffd\ré\ufffd"), Buffer.from([0x80])]),
      ...(["not-utf-8", 2, 3] as const),
    ],
    ["a zero byte", Buffer.from("Date\na\0b"), "not-text", 2, 2],
    ["UTF-32", Buffer.from("fffe000041000000", "hex"), "not-text", 1, 1],
    ["UTF-16 cut in half", Buffer.from("fffe410042000a0043", "hex"), "broken-utf-16", 2, 1],
    ["half a pair of UTF-16", Buffer.from("fffe41003dd8", "hex"), "broken-utf-16", 1, 2],
    ["the same, high byte first", Buffer.from("feff0041d83d", "hex"), "broken-utf-16", 1, 2],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "spreadsheet", 1, 1],
    ["a workbook", Buffer.from("PK\x03\x04"), "spreadsheet", 1, 1],
    ["a PDF", Buffer.from("%PDF-1.7"), "not-a-table", 1, 1],
    ["a screenshot", Buffer.from("89504e470d0a1a0a", "hex"), "not-a-table", 1, 1],
    ["a photo", Buffer.from("ffd8ffe0", "hex"), "not-a-table", 1, 1],
    ["a phone's photo", Buffer.from("\0\0\0\x18ftypheic", "latin1"), "not-a-table", 1, 1],
  ])("or are refused: %s", (_, bytes, code, line, column) => {
    expect(problemOf(bytes)).toMatchObject({ code, at: { file: "x.csv", line, column } });
    expect(problemOf(bytes)?.hint).toBeTruthy();
  });

  test("or are refused with the line to write into export.yml", () => {
    expect(problemOf(Buffer.from([0xe9]))?.hint).toContain('"encoding: windows-1252"');
  });
});

describe("an encoding that export.yml names", () => {
  test("is used where the bytes do not contradict", () => {
    const latin = Buffer.from([0x80, 0x31, 0x20, 0x66, 0xe9, 0x76]);
    expect(decode(latin, "x", "Windows-1252")).toEqual({
      encoding: "windows-1252",
      text: "€1 fév",
    });
    const cyrillic = Buffer.from([0xc4, 0xe0, 0xf2, 0xe0]);
    expect(decode(cyrillic, "x", "cp1251").text).toBe("Дата");
    expect(decode(Buffer.from("plain"), "x", "windows-1251").text).toBe("plain");
    expect(decode(Buffer.from("مرحبا", "utf16le"), "x", "utf-16le").text).toBe("مرحبا");
  });

  test.each([
    ["whose bytes are UTF-8", Buffer.from("fév"), "windows-1252", "encoding-contradicted", 1, 1],
    ["that has a mark", Buffer.from("\ufeffa"), "windows-1252", "encoding-contradicted", 1, 1],
    ["in UTF-16", Buffer.from("Date", "utf16le"), "windows-1252", "not-text", 1, 2],
    ["with a hole", Buffer.from("a\r\nb\x81", "latin1"), "windows-1252", "not-in-code-page", 2, 2],
    ["in a code page", Buffer.from("a\n\xe9", "latin1"), "utf-8", "not-utf-8", 2, 1],
    ["under an unknown name", Buffer.from("a"), "windos-1252", "unknown-encoding", 1, 1],
    ["under a name of another kind", Buffer.from("a"), "iso-2022-jp", "unknown-encoding", 1, 1],
    ["cut in a character", Buffer.from("93fa0a95", "hex"), "shift_jis", "not-in-code-page", 2, 1],
  ])("is refused for a file %s", (_, bytes, named, code, line, column) => {
    expect(problemOf(bytes, named)).toMatchObject({ code, at: { line, column } });
    expect(problemOf(bytes, named)?.hint).toBeTruthy();
  });

  test("may be misspelt", () => {
    expect(problemOf(Buffer.from("a"), "windos-1252")?.hint).toBe('did you mean "windows-1252"?');
  });
});

test("any bytes are text or a diagnostic with a place in them", () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));
  fc.assert(
    fc.property(bytes, fc.constantFrom(null, "windows-1252", "utf-16le"), (found, named) => {
      const problem = problemOf(found, named);
      if (problem) expect(problem.at?.line).toBeGreaterThan(0);
      else expect(decode(found, "x", named).text).not.toMatch(/\0|^\ufeff\ufeff/);
    }),
    { numRuns: 1000 },
  );
});

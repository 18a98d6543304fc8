import { describe, expect, test } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode.ts";

const problemOf = (bytes: Buffer) => {
  try {
    decode(bytes, "x.csv");
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics[0];
  }
  return undefined;
};

describe("bytes", () => {
  test("are UTF-8 with or without a mark, or UTF-16 with one", () => {
    expect(decode(Buffer.from("é\r\n"), "x")).toEqual({ encoding: "utf-8", text: "é\r\n" });
    expect(decode(Buffer.from("\ufeffé"), "x")).toEqual({ encoding: "utf-8", text: "é" });
    const utf16 = Buffer.from("\ufeffsep=,\né😀", "utf16le");
    expect(decode(utf16, "x")).toEqual({ encoding: "utf-16le", text: "sep=,\né😀" });
  });

  test.each([
    ["an old code page", Buffer.from("a\nb\nf\xe9v\n", "latin1"), "not-utf-8", 3],
    ["UTF-16 without a mark", Buffer.from("Date", "utf16le"), "not-text", 1],
    ["UTF-16 cut in half", Buffer.from("fffe4100420043", "hex").subarray(0, 5), "broken-utf-16", 1],
    ["half a pair of UTF-16", Buffer.from("fffe3dd8", "hex"), "broken-utf-16", 1],
    ["UTF-16 with the high byte first", Buffer.from("feff0041", "hex"), "big-endian", 1],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "spreadsheet", 1],
    ["a workbook", Buffer.from("PK\x03\x04"), "spreadsheet", 1],
  ])("are refused: %s", (_, bytes, code, line) => {
    expect(problemOf(bytes)).toMatchObject({ code, at: { file: "x.csv", line } });
    expect(problemOf(bytes)?.hint).toBeTruthy();
  });
});

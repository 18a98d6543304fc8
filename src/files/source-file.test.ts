import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { spots } from "./fixtures/source-of.ts";
import { lineOffsets, placeAt, readSource } from "./source-file.ts";

const root = mkdtempSync(join(tmpdir(), "source-file-"));
afterAll(() => rmSync(root, { recursive: true }));
const read = (bytes: string | Buffer) => {
  writeFileSync(join(root, "a.txt"), bytes);
  return readSource(root, "a.txt");
};

describe("readSource", () => {
  it("is null for a file that is not there", () => {
    expect(readSource(root, "missing.txt")).toBeNull();
  });

  it("drops a byte order mark, and tells files apart by their bytes", () => {
    const [plain, marked] = [read("a: 1"), read("\ufeffa: 1")];
    expect(marked?.text).toBe("a: 1");
    expect(marked?.hash).not.toBe(plain?.hash);
  });

  it("splits lines at LF, CRLF and CR", () => {
    expect(read("a\nb\r\nc\rd\n")?.lines).toEqual(["a", "b", "c", "d", ""]);
  });

  it("locates the first byte that is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("é: 1\r\nname: caf"), Buffer.from([0xe9, 0x0a])]);
    const error = fails(() => read(bytes));
    expect(spots(error.diagnostics)).toEqual(["not-utf-8 2:10"]);
  });

  it("refuses UTF-16", () => {
    expect(fails(() => read(Buffer.from("\ufeffa", "utf16le"))).diagnostics).toHaveLength(1);
  });
});

function fails(work: () => unknown): DiagnosticsError {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

describe("placeAt", () => {
  it("finds the line and column of every offset", () => {
    const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n")).map((a) => a.join(""));
    fc.assert(
      fc.property(text, (t) => {
        const lines = t.split(/\r\n|\n/);
        const offsets = lineOffsets(t);
        for (let i = 0; i < t.length; i++) {
          if (/[\r\n]/.test(t[i] ?? "")) continue;
          const { line, column } = placeAt(offsets, i);
          expect(lines[line - 1]?.[column - 1]).toBe(t[i]);
        }
      }),
    );
  });
});

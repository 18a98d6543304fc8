import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiagnosticsError, hasErrors, sortDiagnostics } from "./diagnostic.ts";
import { formatDiagnostic } from "./format.ts";

const at = { file: "data/a.yml", line: 3, column: 5 };
const problem = { code: "x", severity: "error", message: "It is wrong." } as const;

describe("a diagnostic as text", () => {
  it("has place, line with a caret below the column, and what to do", () => {
    const text = formatDiagnostic({
      ...problem,
      at,
      excerpt: "id: Wrong",
      hint: "write it right.",
    });
    expect(text.split("\n")).toEqual([
      "data/a.yml:3:5: error: It is wrong. (x)",
      "    3 | id: Wrong",
      "      |     ^",
      "  Try: write it right.",
    ]);
  });

  it("is one line where there is no place", () => {
    expect(formatDiagnostic(problem)).toBe("error: It is wrong. (x)");
  });

  it("shows the part of a long line that the column is in, with the caret below it", () => {
    const column = 700;
    const excerpt = `${"a".repeat(column - 1)}X${"b".repeat(600)}`;
    const [, shown = "", caret = ""] = formatDiagnostic({
      ...problem,
      at: { ...at, column },
      excerpt,
    }).split("\n");
    expect(shown[caret.indexOf("^")]).toBe("X");
    expect(shown.length).toBeLessThan(120);
  });

  it("lets no text add lines, control the terminal or turn its direction", () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\n", "\r", "\u001b[2J", "\u202e", "\u2028", "\ud800", "\u009b", "\u200f"),
      ),
    );
    fc.assert(
      fc.property(hostile, fc.nat(300), (parts, column) => {
        const text = parts.join("");
        const excerpt = text.replace(/[\r\n]/g, " ");
        const d = { ...problem, message: text, hint: text || "x", excerpt };
        const out = formatDiagnostic({ ...d, at: { ...at, column: column + 1 } });
        expect(out.split("\n")).toHaveLength(4);
        expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
      }),
    );
  });
});

describe("diagnostics", () => {
  it("are sorted by file, line and column, those without a place first", () => {
    const places = [
      { file: "b", line: 1, column: 1 },
      { file: "a", line: 10, column: 1 },
      { file: "a", line: 2, column: 9 },
      { file: "a", line: 2, column: 3 },
    ];
    const sorted = sortDiagnostics([...places.map((p) => ({ ...problem, at: p })), problem]);
    expect(sorted.map((d) => d.at)).toEqual([
      undefined,
      places[3],
      places[2],
      places[1],
      places[0],
    ]);
  });

  it("count as errors only when one is an error", () => {
    expect(hasErrors([{ ...problem, severity: "warning" }])).toBe(false);
    expect(hasErrors([{ ...problem, severity: "warning" }, problem])).toBe(true);
  });

  it("are all in the error that carries them", () => {
    const error = new DiagnosticsError([problem, { ...problem, message: "That too." }]);
    expect(error.message).toBe("It is wrong.\nThat too.");
    expect(error.diagnostics).toHaveLength(2);
  });
});

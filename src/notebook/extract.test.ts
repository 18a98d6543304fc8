// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOffsets, placeAt } from "../files/source-file.ts";
import { extractModule } from "./extract.ts";
import { cell, FRONT, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";

const extract = (body: string) => extractModule(reportOf(body)).split("\n").slice(5).join("\n");

describe("the module in a report", () => {
  it("keeps lines and columns; prose is blank and fences end statements", () => {
    expect(extract(`Hi \${a} you.\n${cell("const b = 1", "b")}End\n`)).toBe(
      ["   $(a);    ", ";    ", "const b = 1", "b", ";  ", "   ", ""].join("\n"),
    );
  });

  it("chains expressions that stand side by side", () => {
    expect(extract("${a}${b}${c}.")).toBe("$(a) (b) (c);");
  });

  it("takes a prelude in place of the front matter's first line", () => {
    const lines = extractModule(reportOf("${a}"), "declare const $: 1;").split("\n");
    expect([lines[0], lines[5]]).toEqual(["declare const $: 1;", "$(a)"]);
  });

  const code = fc.array(
    fc.constantFrom("a", "1", " ", "\t", "é", "😀", ".b", "+", "(c)", "'}'", "`x`", "{}", "\u00a0"),
    { minLength: 1, maxLength: 8 },
  );
  const line = code.map((parts) => parts.join(""));
  const words = fc.constantFrom(
    "word",
    "é😀",
    "- item",
    "# Head",
    "| cell |",
    "\\${no}",
    "`${no}`",
    "a $ b",
    "*x*",
    "\t",
  );
  const block = fc.oneof(
    fc.array(line, { maxLength: 3 }).map((lines) => ({ cell: lines, prose: "" })),
    fc
      .array(
        fc.oneof(
          words,
          line.map((l) => `\${${l}}`),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => ({ cell: null, prose: parts.join("") })),
  );

  it("has every character of every cell and expression at the report's line and column", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n"),
        (blocks, end) => {
          const body = blocks.map((b) => (b.cell ? cell(...b.cell) : `${b.prose}\n\n`)).join("");
          const text = (FRONT + body).replaceAll("\n", end);
          const { report } = readReport({ ...reportSource(""), text, lines: text.split(end) });
          if (!report) throw new Error("The report cannot be read.");
          const module = extractModule(report);
          expect(module).toHaveLength(text.length);
          const expected = new Map<number, string>();
          const offsets = lineOffsets(text);
          for (const c of report.cells) {
            const at = offsets[c.firstLine - 1] ?? 0;
            const written = c.code.replaceAll("\n", end);
            for (let i = 0; i < written.length; i++) expected.set(at + i, written[i] ?? "");
          }
          for (const x of report.inlines) {
            expect(placeAt(offsets, x.start)).toEqual({ line: x.line, column: x.column });
            for (let i = 0; i < x.code.length; i++) expected.set(x.start + 2 + i, x.code[i] ?? "");
          }
          for (const [i, c] of expected) expect(module[i]).toBe(c);
          const rest = Array.from(text, (_, i) => i).filter((i) => !expected.has(i));
          for (const i of rest) {
            expect(" $();\r\n").toContain(module[i]);
            if (/[\r\n]/.test(text[i] ?? "")) expect(module[i]).toBe(text[i]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

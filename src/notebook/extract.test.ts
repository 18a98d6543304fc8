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

  it("has the values of a sql cell as a list under its name, where they are written", () => {
    expect(extract("```sql days\nSELECT ${a}\nLIMIT ${b.c}\n```\n").split("\n")).toEqual([
      "let days=[ ",
      "        (a)",
      "      ,(b.c)",
      "]; ",
      "",
    ]);
    const report = reportOf(" ~~~ sql   days  \nSELECT 1\n~~~");
    expect(extractModule(report, "declare const $sql: 1;").split("\n").slice(5)).toEqual([
      `;const     days=await $sql(${" ".repeat(16)}`,
      "        ",
      "); ",
    ]);
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

  it("has every value of a query at its place, with and without room on the fence", () => {
    const sql = fc.constantFrom("SELECT ", "é😀 ", "'a' || ", "-- ${x}\n", "\n", "\t", "/* ' */ ");
    const value = fc.tuple(sql, line).map(([before, l]) => `${before} \${${l}} `);
    const query = fc.array(fc.oneof(sql, value), { maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(query, fc.constantFrom("\n", "\r\n"), (written, end) => {
        const body = `\${a}\n\`\`\`sql q\nFROM ${written}\n\`\`\`\n\${q}`;
        const text = (FRONT + body).replaceAll("\n", end);
        const { report } = readReport({ ...reportSource(""), text, lines: text.split(end) });
        const [found] = report?.cells ?? [];
        if (!report || !found?.sql) throw new Error("The report cannot be read.");
        const module = extractModule(report);
        expect(module).toHaveLength(text.length);
        const typed = extractModule(report, "declare const $sql: 1;").split(end);
        expect(typed).toHaveLength(report.source.lines.length);
        expect(typed[6]?.slice(7, 8)).toBe("q");
        for (const v of found.sql.values) {
          expect(module.slice(v.start + 1, v.end)).toBe(`(${v.code})`);
          const [first = ""] = v.code.split(end);
          expect(typed[v.line - 1]?.slice(v.column + 1).startsWith(first)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { cell, FRONT, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";

const read = (text: string, path = "reports/a.md") => readReport(sourceOf(text, path));

describe("a report's front matter", () => {
  it("is all that a report needs", () => {
    for (const text of [FRONT, FRONT.trimEnd(), FRONT.replaceAll("\n", "\r\n")]) {
      const { report, diagnostics } = read(text);
      expect(diagnostics).toEqual([]);
      expect(report).toMatchObject({ slug: "a", cells: [], inlines: [], bodyStart: 5 });
    }
  });

  it("has defaults for language and parameters", () => {
    expect(read(FRONT).report?.frontMatter).toEqual({
      title: "T",
      summary: "S",
      date: "2026-01-01",
      lang: "en",
      params: {},
      overrides: [],
    });
  });

  it("may have blanks behind its hyphens", () => {
    expect(read(FRONT.replaceAll("---", "---  ")).diagnostics).toEqual([]);
  });

  it.each(["", "# Title\n", "---\ntitle: T\n", "\n---\ntitle: T\n---\n"])(
    "is missed in %j",
    (text) => {
      const { report, diagnostics } = read(text);
      expect(report).toBeNull();
      expect(spots(diagnostics)).toEqual(["front-matter 1:1"]);
    },
  );

  it("is checked with the report's own lines and columns", () => {
    const { diagnostics } = read(
      "---\ntitel: T\nsummary: S\ndate: 1.1.2026\nparams: {quarter: [1]}\n---\n",
    );
    expect(spots(diagnostics).toSorted()).toEqual([
      "invalid-value 4:7",
      "missing-key 2:1",
      "unknown-key 2:1",
      "wrong-type 5:19",
    ]);
    expect(diagnostics.find((d) => d.code === "unknown-key")?.hint).toBe('did you mean "title"?');
    expect(diagnostics.find((d) => d.code === "invalid-value")?.excerpt).toBe("date: 1.1.2026");
  });

  it("names its quarter as cells read it, or is told so where it stands", () => {
    const { diagnostics } = read(FRONT.replace("---\n", "---\nparams: {quarter: Q3 2026}\n"));
    expect(spots(diagnostics)).toEqual(["invalid-value 2:19"]);
    expect(diagnostics[0]?.message).toBe('"quarter": "Q3 2026" is not a quarter.');
    expect(diagnostics[0]?.hint).toContain("2026-Q3");
  });

  it("takes overrides of rules, each with its reason", () => {
    const own =
      "overrides: [{rule: seasonality, reason: R}, {rule: restated, severity: note, reason: S}]";
    expect(read(FRONT.replace("---\n", `---\n${own}\n`)).report?.frontMatter.overrides).toEqual([
      { rule: "seasonality", reason: "R" },
      { rule: "restated", severity: "note", reason: "S" },
    ]);
  });

  it.each([
    ["{rule: seasonalty, reason: R}", "unknown-value 3:12", /did you mean "seasonality"/],
    ["{rule: restated}", "missing-key 3:5", /reason/],
    ['{rule: restated, reason: " "}', "invalid-value 3:30", /write the text/],
    ["{rule: restated, severity: off, reason: R}", "unknown-value 3:32", /use one of: warn, note/],
    [
      "{rule: restated, severity: block, reason: R}",
      "unknown-value 3:32",
      /use one of: warn, note/,
    ],
    ["{rule: partial-period, severity: note, reason: R}", "invalid-value 3:38", /write "warn"/],
    ["{rule: restated, reason: R, until: 2027}", "unknown-key 3:33", /./],
    [
      "{rule: restated, reason: R}\n  - {rule: restated, reason: S}",
      "invalid-value 4:12",
      /keep one/,
    ],
  ])("refuses the override %s at its place", (own, spot, hint) => {
    const { diagnostics } = read(FRONT.replace("---\n", `---\noverrides:\n  - ${own}\n`));
    expect(spots(diagnostics)).toEqual([spot]);
    expect(diagnostics[0]?.hint).toMatch(hint);
  });

  it("with tabs is a syntax error at its place", () => {
    expect(spots(read("---\nparams:\n\tquarter: x\n---\n").diagnostics)[0]).toMatch(
      /^yaml-syntax 3:/,
    );
  });

  it.each(["reports/2026 Q3.md", "reports/Été.md", "reports/README.md"])(
    "does not make an address of %s",
    (path) => {
      expect(read(FRONT, path).diagnostics.map((d) => d.code)).toEqual(["report-name"]);
    },
  );
});

describe("a report's cells", () => {
  it("are fenced with ts, whatever stands behind it", () => {
    const { cells } = reportOf(
      "```ts\na\n```\n\n~~~ts title=x\nb\nc\n~~~~\n\n```` ts\n```\n````\n",
    );
    expect(cells.map((c) => [c.fenceLine, c.firstLine, c.lastLine, c.code])).toEqual([
      [6, 7, 7, "a"],
      [10, 11, 12, "b\nc"],
      [15, 16, 16, "```"],
    ]);
  });

  it("may be empty, indented, and end with the file", () => {
    expect(reportOf("```ts\n```").cells).toMatchObject([{ firstLine: 7, lastLine: 6, code: "" }]);
    expect(reportOf("   ```ts\n   a\n  ```").cells).toMatchObject([{ code: "   a" }]);
  });

  it("are not blocks of other languages, nor four blanks deep", () => {
    expect(reportOf("```tsx\na\n```\n\n```\nb\n```\n\n    ```ts\n    c\n    ```\n").cells).toEqual(
      [],
    );
  });

  it("are not a line that begins with code between three backticks", () => {
    expect(reportOf("```ts``` is how a cell begins.\n\n${a}").inlines).toHaveLength(1);
  });

  it("are closed by their own kind of fence, at least as long", () => {
    expect(reportOf("````ts\n~~~\n```\n````\n").cells).toMatchObject([{ code: "~~~\n```" }]);
  });

  it("that are never closed are located", () => {
    expect(spots(readReport(reportSource(`x\n\n${cell("a")}\n\`\`\`ts\nb\n`)).diagnostics)).toEqual(
      ["open-fence 12:1"],
    );
    expect(readReport(reportSource("~~~~ts\n~~~\n")).diagnostics[0]?.hint).toContain("~~~~");
  });

  it("in sql declare a name, and keep their query as it is written", () => {
    const { cells } = reportOf(
      "```sql weekly\nSELECT 1\n```\n\n  ~~~~ sql  días_2 \n\na ${b}\n~~~~\n",
    );
    expect(cells).toMatchObject([
      { firstLine: 7, lastLine: 7, code: "SELECT 1", sql: { name: "weekly", nameColumn: 8 } },
      {
        firstLine: 11,
        lastLine: 12,
        sql: { name: "días_2", nameColumn: 13, values: [{ code: "b" }] },
      },
    ]);
  });
});

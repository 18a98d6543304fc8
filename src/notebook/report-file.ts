import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkSchema } from "../files/check-schema.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { parseYaml, type YamlFile } from "../files/yaml-file.ts";
import { type FrontMatter, frontMatterSchema } from "./front-matter.ts";
import { findInline, type Inline } from "./inline.ts";
import { readSqlCell, type SqlPart } from "./sql-cell.ts";

/** A fenced `ts` or `sql` block. Its code stands on the lines from `firstLine` to `lastLine`. */
export interface Cell {
  /** Line of the opening fence. */
  readonly fenceLine: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly code: string;
  /** Null for `ts`. */
  readonly sql: SqlPart | null;
}

/** A report as written: settings, and where its code and its `${}` stand. */
export interface ReportFile {
  /** `reports/2026-q3.md` gives `2026-q3`. */
  readonly slug: string;
  readonly source: SourceFile;
  readonly frontMatter: FrontMatter;
  /** Line on which the front matter's closing `---` stands. */
  readonly bodyStart: number;
  readonly cells: readonly Cell[];
  readonly inlines: readonly Inline[];
}

/** Addresses that the site itself has or keeps free. */
const RESERVED = new Set(
  "assets caveats charts data definitions gallery guide search feed index manifest ar en es fr".split(
    " ",
  ),
);

/** Reads a report's structure. Problems of Markdown and front matter; the code is checked later. */
export function readReport(source: SourceFile): {
  report: ReportFile | null;
  diagnostics: Diagnostic[];
} {
  const slug = source.path.replace(/^.*\//, "").replace(/\.md$/, "");
  const head = readFrontMatter(source);
  const body = readBlocks(source, head.bodyStart);
  const inline = findInline(source, body.prose);
  const diagnostics = [...head.diagnostics, ...body.diagnostics, ...inline.diagnostics];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || RESERVED.has(slug)) {
    diagnostics.push(
      problem(
        source,
        { line: 1, column: 1 },
        {
          code: "report-name",
          message: `"${slug}" becomes the report's address and cannot.`,
          hint: "name the file with lower-case letters, digits and hyphens, such as 2026-q3.md.",
        },
      ),
    );
  }
  if (!head.frontMatter) return { report: null, diagnostics };
  return {
    report: {
      slug,
      source,
      frontMatter: head.frontMatter,
      bodyStart: head.bodyStart,
      cells: body.cells,
      inlines: inline.inlines,
    },
    diagnostics,
  };
}

function readFrontMatter(source: SourceFile) {
  const isRule = (line: string) => line.trimEnd() === "---";
  const end = source.lines.findIndex((line, i) => i > 0 && isRule(line));
  if (!isRule(source.lines[0] ?? "") || end < 0) {
    const missing = problem(
      source,
      { line: 1, column: 1 },
      {
        code: "front-matter",
        message:
          "A report begins with its title, summary and date between two lines of three hyphens.",
        hint: "begin with ---, then title: ..., summary: ..., date: ..., then ---.",
      },
    );
    return { frontMatter: null, bodyStart: 0, diagnostics: [missing] };
  }
  const { value, diagnostics } = checkSchema(frontMatterYaml(source, end), frontMatterSchema);
  return { frontMatter: value satisfies FrontMatter | null, bodyStart: end + 1, diagnostics };
}

/** The settings up to the closing fence. The opening one becomes a blank line: YAML counts lines as the report does. */
export function frontMatterYaml(source: SourceFile, end: number): YamlFile {
  return parseYaml({ ...source, text: ["", ...source.lines.slice(1, end)].join("\n") });
}

function readBlocks(source: SourceFile, bodyStart: number) {
  const cells: Cell[] = [];
  const prose: number[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables = new Set<string>();
  for (let n = bodyStart + 1; n <= source.lines.length; n++) {
    const line = source.lines[n - 1] ?? "";
    // Backticks behind backticks are code within a line, not a fence.
    const fence = /^ {0,3}(?:(`{3,})(?!.*`)|(~{3,}))\s*([\w-]*)/.exec(line);
    if (!fence) {
      prose.push(n);
      continue;
    }
    const mark = fence[1] ?? fence[2] ?? "```";
    const language = fence[3];
    const closing = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`);
    let close = n + 1;
    while (close <= source.lines.length && !closing.test(source.lines[close - 1] ?? "")) close++;
    if (close > source.lines.length) {
      diagnostics.push(
        problem(
          source,
          { line: n, column: 1 },
          {
            code: "open-fence",
            message: "This code block is never closed.",
            hint: `write ${mark} on a line of its own after the code.`,
          },
        ),
      );
      break;
    }
    const place = { fenceLine: n, firstLine: n + 1, lastLine: close - 1 };
    const code = source.lines.slice(n, close - 1).join("\n");
    if (language === "ts") cells.push({ ...place, code, sql: null });
    else if (language === "sql") {
      const read = readSqlCell(source, place, fence[0].trimEnd().length, tables);
      diagnostics.push(...read.diagnostics);
      if (read.sql) cells.push({ ...place, code, sql: read.sql });
    }
    n = close;
  }
  return { cells, prose, diagnostics };
}

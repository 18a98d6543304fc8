import { parseDocument } from "yaml";
import { addDays, daysBetween } from "../calendar/dates.ts";
import type { Quarter } from "../calendar/quarter.ts";
import type { ReportFile } from "../notebook/report-file.ts";
import { nameQuarter } from "./quarter-words.ts";

export interface NextReport {
  readonly text: string;
  /** Lines of it that may say something of the old quarter: paragraphs, chart titles, dates in cells. */
  readonly rewrite: readonly { readonly line: number; readonly what: string }[];
}

/**
 * The next quarter's report: the old one with another quarter, title, summary and date. Its prose and its cells are
 * kept as they are, as only a person can say what is still true; one sentence at the top says so until then.
 */
export function nextReport(report: ReportFile, from: Quarter, to: Quarter): NextReport {
  const { source, frontMatter, bodyStart } = report;
  const head = parseDocument(source.lines.slice(1, bodyStart - 1).join("\n"));
  head.set("title", nameQuarter(frontMatter.title, from, to, frontMatter.lang));
  head.set(
    "summary",
    `Draft, copied from the report of ${from.id}: the findings of ${to.id} are not written yet.`,
  );
  // As many days after the quarter's end as the last report took.
  head.set("date", addDays(to.to, Math.max(1, daysBetween(from.to, frontMatter.date))));
  head.setIn(["params", "quarter"], to.id);
  const yaml = head.toString({ lineWidth: 0 }).trimEnd();
  const draft = `This is a draft: its sentences and chart titles were written for ${from.id}, so rewrite each one that states a finding, then delete this sentence.`;
  const top = ["---", yaml, "---", "", draft].join("\n").split("\n");
  const body = source.lines.slice(bodyStart);
  const shift = top.length - bodyStart;
  return {
    text: [...top, ...body].join("\n"),
    rewrite: toRewrite(report).map(({ line, what }) => ({ line: line + shift, what })),
  };
}

function toRewrite({ source, cells, bodyStart }: ReportFile): NextReport["rewrite"] {
  const inCell = new Set(cells.flatMap((c) => range(c.fenceLine, c.lastLine + 1)));
  return source.lines.flatMap((text, i) => {
    const line = i + 1;
    if (line <= bodyStart || text.trim() === "") return [];
    const said = (what: string) => [{ line, what }];
    if (inCell.has(line)) {
      if (/\btitle:/.test(text)) return said("chart title");
      return /["'`]\d{4}-(\d{2}(-\d{2})?|Q[1-4])["'`]/.test(text) ? said("date in a cell") : [];
    }
    if (text.startsWith("#")) return /\d/.test(text) ? said("heading") : [];
    const before = source.lines[i - 1] ?? "";
    const begins = line - 1 === bodyStart || before.trim() === "" || inCell.has(line - 1);
    return begins ? said("paragraph") : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

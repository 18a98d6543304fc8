import { translate } from "../i18n/message.ts";
import { escapeHtml } from "../notebook/html.ts";
import type { ReportResult } from "../notebook/result.ts";
import { languageOf } from "./local-page.ts";

const ITEM =
  /(<li class="(?:block|warn|note)"(?: id="[^"]*")?)(?: data-rule="([a-z-]+)")?>((?:<span class="mark">\d+<\/span> )?)([^<]*)(?=<\/li>)/g;

/**
 * A report's HTML with the way from each of its caveats to the page of its rule: the one that the item names,
 * or whose sentence it is. A sentence of which neither is known stays as it is.
 */
export function linkCaveats(report: ReportResult, href: (rule: string) => string): string {
  const rules = new Map(
    [
      report.standing,
      ...report.notes.map((n) => n.caveats),
      ...report.figures.map((f) => f.caveats),
      ...report.charts.map((c) => c.caveats),
    ]
      .flat()
      .map((c) => [escapeHtml(c.text), c.rule]),
  );
  const why = escapeHtml(translate(languageOf(report.lang), "page.why", {}));
  return report.html.replace(
    ITEM,
    (_, open: string, named: string | undefined, mark: string, text: string) => {
      const rule = named ?? rules.get(text);
      const link = rule === undefined ? "" : ` <a href="${href(rule)}">${why}</a>`;
      return `${open}>${mark}${text}${link}`;
    },
  );
}

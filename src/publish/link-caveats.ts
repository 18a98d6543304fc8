import { translate } from "../i18n/message.ts";
import { escapeHtml } from "../notebook/html.ts";
import type { ReportResult } from "../notebook/result.ts";
import { languageOf } from "./local-page.ts";

const ITEM = /(<li class="(?:block|warn|note)"[^>]*?) data-rule="([a-z-]+)">(.*?)(?=<\/li>)/gs;

/** A report's HTML with the way from each of its caveats to the page of the rule that the caveat names. */
export function linkCaveats(
  { html, lang }: Pick<ReportResult, "html" | "lang">,
  href: (rule: string) => string,
): string {
  const why = escapeHtml(translate(languageOf(lang), "page.why", {}));
  return html.replace(
    ITEM,
    (_, open: string, rule: string, said: string) =>
      `${open}>${said} <a href="${href(rule)}">${why}</a>`,
  );
}

import type { MessageData, MessageValue } from "../figures/caveat.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { ReportResult } from "../notebook/result.ts";
import type { SourceAccount } from "./data-page-account.ts";
import { linkCaveats } from "./link-caveats.ts";
import { languageOf, localPath } from "./local-page.ts";

/** What templates may call, as `{{ value | name(...) }}`. */
export function pageFilters(site: Language) {
  return {
    /** A message in a language: `{{ "page.files" | t(lang, { count: 3 }) }}`. */
    t: (id: string, language: Language, values: Readonly<Record<string, string | number>> = {}) =>
      translate(language, id, messageData(values)),
    whole: (count: number, language: Language) => formatNumber(count, { language }),
    list: (items: readonly string[], language: Language) => formatList(items, { language }),
    /** Where a page that exists in every language stands, from the site's root. */
    local: (page: string, language: Language) => localPath(page, language, site),
    /** Where a rule is explained, from the site's root. */
    rulePath: (rule: string, language: Language) => ruleHref(rule, language, site),
    /** For words that are English whatever the page's language: an attribute, or nothing. */
    english: (language: Language) => (language === "en" ? "" : ' lang="en" dir="ltr"'),
    amount: amountOf,
    linkedHtml: (report: ReportResult, root: string) =>
      linkCaveats(report, (rule) => `${root}${ruleHref(rule, languageOf(report.lang), site)}`),
    /** Whose address it is: `support.google.com`. */
    host: (address: string) => new URL(address).host.replace(/^www\./, ""),
  };
}

function ruleHref(rule: string, language: Language, site: Language): string {
  return `${localPath(`caveats/${rule}/`, language, site)}index.html`;
}

/** What a folded account holds: `2 files, 731 rows and 1 in quarantine`. */
function amountOf(account: SourceAccount, language: Language): string {
  const counts: [id: string, count: number][] = [
    ["page.files", account.files],
    ["page.rows", account.rows],
    ["page.in-quarantine", account.quarantined],
    ["page.restated", account.restated.length],
    ["page.contradicted", account.contradicted.length],
  ];
  const told = counts.filter(([, count], i) => i < 2 || count > 0);
  return formatList(
    told.map(([id, value]) => translate(language, id, { count: { type: "number", value } })),
    { language },
  );
}

function messageData(values: Readonly<Record<string, string | number>>): MessageData {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, MessageValue] => [
      name,
      typeof value === "number" ? { type: "number", value } : { type: "text", value },
    ]),
  );
}

import type { Direction } from "../i18n/language.ts";
import type { CaveatRecord, ReportResult } from "../notebook/result.ts";

/** One report that carries a rule's caveat, and what of it does. */
export interface RulePlace {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: Direction;
  /** It is said once at the head of the report. */
  readonly whole: boolean;
  readonly charts: readonly { readonly id: string; readonly title: string }[];
  readonly figures: readonly { readonly id: string; readonly label: string }[];
}

/** Where a rule speaks now, in the order of the reports. */
export function placesOf(rule: string, reports: readonly ReportResult[]): RulePlace[] {
  const speaks = (caveats: readonly CaveatRecord[]) => caveats.some((c) => c.rule === rule);
  return reports
    .map(({ slug, title, lang, dir, standing, charts, figures }) => ({
      slug,
      title,
      lang,
      dir,
      whole: speaks(standing),
      charts: charts.filter((c) => speaks(c.caveats)).map((c) => ({ id: c.id, title: c.title })),
      figures: figures.filter((f) => speaks(f.caveats)).map((f) => ({ id: f.id, label: f.label })),
    }))
    .filter((place) => place.whole || place.charts.length + place.figures.length > 0);
}

import type { DayCount } from "./model.ts";
import { sumOf } from "./youtube-days.ts";

type Rows = readonly (readonly (string | number)[])[];

/** XA and XB are codes that ISO leaves to users. Of some views YouTube knows no country. */
const PARTS = [
  ["XA", 0.55],
  ["XB", 0.29],
  ["XC", 0.09],
] as const;

/** Table data.csv of the tab Geography: the Total row has what no row has. */
export function geographyTable(days: readonly DayCount[]): Rows {
  const [views, engaged] = [sumOf(days, (d) => d.views), sumOf(days, (d) => d.engagedViews)];
  return [
    ["Geography", "Views", "Engaged views"],
    ["Total", views, engaged],
    ...PARTS.map(([code, share]) => [code, Math.floor(views * share), Math.floor(engaged * share)]),
  ];
}

/** Chart data.csv: the same countries, day by day. */
export function geographyChart(days: readonly DayCount[]): Rows {
  return [
    ["Date", "Geography", "Views"],
    ...PARTS.flatMap(([code, share]) =>
      days.map((d) => [d.day, code, Math.floor(d.views * share)]),
    ),
  ];
}

import type { Severity } from "../figures/caveat.ts";
import type { EvidenceFile } from "./evidence-rows.ts";

/** A caveat in the reader's language. */
export interface CaveatRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
}

/** A caveat at the one place of a page where it is said. Elsewhere its mark stands for it. */
export interface SaidCaveat extends CaveatRecord {
  /** From 1, in the order of the page; its item there has the id `caveat-<mark>`. */
  readonly mark: number;
}

export type EvidenceRecord =
  | {
      readonly kind: "observation";
      readonly file: string;
      readonly line: number;
      readonly value: number | null;
      readonly at: string;
    }
  | { readonly kind: "claim"; readonly id: string };

/** One entry of `figures.json`. Values are exact; `null` bounds are unknown. */
export interface FigureRecord {
  readonly id: string;
  readonly measure: string;
  readonly label: string;
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly unit: string;
  readonly from: string | null;
  readonly asOf: string | null;
  readonly reason: string | null;
  readonly evidence: readonly EvidenceRecord[];
  readonly caveats: readonly CaveatRecord[];
}

/** What the report page says about a figure beside its record. */
export interface FigureNote {
  readonly id: string;
  readonly label: string;
  /** `5,363 a day` */
  readonly text: string;
  /** `5,284 to 6,284`, or null when exact or unbounded. */
  readonly range: string | null;
  readonly formula: string | null;
  /** Its numbers filled in: each figure that went in, and what came out. */
  readonly worked: string | null;
  readonly asOf: string | null;
  readonly claims: readonly string[];
  readonly rows: readonly {
    readonly file: string;
    readonly line: number;
    readonly value: string;
    readonly at: string;
  }[];
  /** The same rows for a page: file by file. */
  readonly files: readonly EvidenceFile[];
  /** Those that the page has not said above. */
  readonly caveats: readonly SaidCaveat[];
  /** Marks of those that it has. */
  readonly marks: readonly number[];
  /** All of them in full, for where the figure stands alone. */
  readonly allCaveats: readonly CaveatRecord[];
}

/** A claim as a page shows it. */
export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  /** As stated: `3.4 million`, `June 2019`. */
  readonly stated: string;
  readonly range: string | null;
  readonly reading: string | null;
  readonly quote: string | null;
  readonly statedBy: string;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly url: string;
  readonly published: string;
  readonly status: string;
  readonly conflictsWith: readonly { readonly id: string; readonly statement: string }[];
  readonly note: string | null;
  readonly file: string;
  readonly line: number;
}

export interface ChartRecord {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly source: string;
  readonly asOf: string;
  readonly figures: readonly string[];
  readonly claims: readonly string[];
  readonly inPicture: readonly string[];
  readonly caveats: readonly CaveatRecord[];
  /** For pages: wide (720) and narrow (375), without style or font of their own. */
  readonly svg: { readonly wide: string; readonly narrow: string };
  /** Where the marks of the two stand, for tooltips: see `pointsOf`; "" where there are none to ask. */
  readonly points: { readonly wide: string; readonly narrow: string };
  /** `chart.svg`: stands alone, with its font and ground; and the same for a narrow frame. */
  readonly standalone: string;
  readonly standaloneNarrow: string;
  /** For rasterisers, on an opaque ground: the wide one, that for e-mail (600) and that for previews of links. */
  readonly raster: { readonly wide: string; readonly email: string; readonly card: string };
  /** As Vega-Lite, with the caveats in it. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly csv: string;
  readonly table: {
    readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** Everything that a report gives to the site. Plain data, so that it can be kept on disk. */
export interface ReportResult {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly dateText: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly label: string | null;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** Caveats that hold for the whole report, said once at its head. */
  readonly standing: readonly SaidCaveat[];
  readonly figures: readonly FigureRecord[];
  readonly notes: readonly FigureNote[];
  readonly claims: readonly ClaimRecord[];
  readonly charts: readonly ChartRecord[];
}

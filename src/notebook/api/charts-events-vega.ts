import type { ChartDesign, PlotSize } from "../../charts/chart.ts";
import { faultsOf } from "../../charts/check-drawn.ts";
import { SCALES } from "../../charts/type-scale.ts";
import { type AuthoredDesign, authoredPlot } from "../../charts/vega-lite.ts";
import type { AuthoredRow, AuthoredSpec } from "../../charts/vega-lite-input.ts";
import { withheld } from "../../charts/withheld.ts";
import type { Claim } from "../../claims/claim.ts";
import { type Figure, isFigure } from "../../figures/figure.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import type { Showable } from "../showable.ts";
import { claimsBehind } from "./caveats-of-view.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { plotLocale } from "./date-names.ts";
import { caveatsOf } from "./judge.ts";
import { hasTypedNumbers } from "./typed-numbers.ts";

export interface VegaLiteOptions extends ChartOptions {
  /** What is drawn, with the unit. */
  readonly subtitle: Showable;
  /** Figures and claims that the drawn numbers are, or come from: their caveats and sources stand in the picture. */
  readonly from: readonly (Figure | Claim)[];
  /** Rows, where the specification has none in its data.values. */
  readonly data?: readonly AuthoredRow[];
  /** What the marks say, for those who cannot see them; made from the rows where it is left out. */
  readonly alt?: string;
}

const UNMEASURED =
  "write `await` before charts.vegaLite. Plots beside each other are measured before they are drawn.";

/** What the frame leaves to a plot on pages and in mails; cards shrink one of these. */
const ROOMS: readonly PlotSize[] = (["wide", "narrow", "email"] as const).map((size) => ({
  width: SCALES[size].width - 2 * SCALES[size].margin,
  narrow: size === "narrow",
}));

/** So many rows are read out; the table has them all. */
const MOST_SPOKEN = 12;

/**
 * A plot of a report's own design, as a Vega-Lite specification: `await charts.vegaLite(spec, { id, title, subtitle,
 * from })`. Several plots (`facet`, `row` and `column`, `repeat`, `concat`) become panels of one width, fewer beside
 * each other where there is less room. It gets the frame, caveats, table and text of every other chart, and where a
 * number is none of `from`, the subtitle says that it was worked out by hand. Where a rule blocks it (a bar that does not
 * start at zero, two scales in one plot, a logarithm that nothing names), the picture says so in its place.
 * @throws TypeError or RangeError at once, with the place in the specification and why it is refused; the promise
 * is rejected where labels of the drawn picture lie over each other or outside it.
 */
export function vegaLite(spec: AuthoredSpec, options: VegaLiteOptions): Promise<Chart> {
  const { id, title, subtitle, from } = options;
  if (from.length === 0)
    throw new RangeError(
      `Chart "${id}": say in \`from\` which figures or claims its numbers come from.`,
    );
  const drawn = named(id, () => authoredPlot(spec, { locale: plotLocale(lang()) }, options.data));
  const figures = from.filter(isFigure);
  const comparison = caveatsOf({
    scope: "spec",
    spec: drawn.plot({ width: 680, narrow: false }),
    figures,
  });
  const blocked = comparison.some((c) => c.severity === "block");
  let design: ChartDesign = blocked ? withheld(drawn, say("vega.withheld")) : drawn;
  let fault: string | null = null;
  // Several plots are laid out by measuring a drawing of them: until then there is nothing to publish.
  let measured = blocked || drawn.fit === undefined;
  let registered = false;
  const claims = from.filter((f): f is Claim => !isFigure(f));
  const plot = (size: PlotSize) => {
    if (fault !== null) return refuse(fault);
    if (registered && !measured) return refuse(`Chart "${id}": ${UNMEASURED}`);
    return design.plot(size);
  };
  const chart = makeChart({
    ...{ id, title, figures, comparison },
    subtitle: hasTypedNumbers(drawn.table, from)
      ? { kind: "sentence", parts: [subtitle, `. ${say("vega.by-hand")}`] }
      : subtitle,
    // A report that does not wait for the check still gets its error, when the chart is drawn.
    design: { kind: drawn.kind, table: drawn.table, plot },
    claims: [...new Map([...claims, ...claimsBehind(figures)].map((c) => [c.id, c])).values()],
    spoken: [...panelsOf(drawn), ...(options.alt ? [options.alt] : spokenOf(drawn))],
  });
  registered = true;
  const language = lang();
  const check = async () => {
    try {
      if (!measured && drawn.fit) design = await drawn.fit(ROOMS);
      measured = true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return error.message;
    }
    return faultsOf(design, language);
  };
  const checked = check().then((found) => {
    if (found === null) return chart;
    fault = `Chart "${id}", ${found}`;
    return refuse(fault);
  });
  checked.catch(() => {});
  return checked;
}

function refuse(fault: string): never {
  throw new RangeError(fault);
}

/** An error of the specification, with the chart's name before the place in it. */
function named<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new TypeError(`Chart "${id}": ${error.message}`, { cause: error });
  }
}

/** `1/3: Reels`: how many panels there are, and what they are called. */
function panelsOf({ panels = [] }: AuthoredDesign): string[] {
  return panels.map((name, i) => `${i + 1}/${panels.length}${name === null ? "" : `: ${name}`}`);
}

function spokenOf({ table }: ChartDesign): string[] {
  const text = (cell: string | number | null) =>
    cell === null
      ? say("unknown")
      : typeof cell === "number"
        ? formatNumber(cell, { language: lang() })
        : cell;
  const clauses = table.rows
    .slice(0, MOST_SPOKEN)
    .map((row) => row.map((cell, i) => `${table.columns[i]?.label}: ${text(cell)}`).join(", "));
  const more = table.rows.length - clauses.length;
  return more > 0
    ? [...clauses, say("vega.more", { rows: formatNumber(more, { language: lang() }) })]
    : clauses;
}

import { periodOf } from "../calendar/period.ts";
import { inPicture } from "../caveats/picture.ts";
import { sentence } from "../caveats/sentence.ts";
import type { ChartDesign, ChartSize, RenderOptions } from "../charts/chart.ts";
import { toCsv } from "../charts/data-csv.ts";
import { pointsOf } from "../charts/points.ts";
import { specDocument } from "../charts/spec-document.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Observation, Platform } from "../observations/observation.ts";
import { platformName } from "../platforms/platform-name.ts";
import { group } from "../store/group.ts";
import { nameOf } from "./api/ledger.ts";
import type { Chart } from "./chart.ts";
import { refuseFlaws } from "./chart-flaws.ts";
import type { FigureNames } from "./figure-names.ts";
import type { FrontMatter } from "./front-matter.ts";
import { caveatRecords } from "./records.ts";
import type { ChartRecord } from "./result.ts";
import { currentRun } from "./run.ts";
import { textOf } from "./words.ts";

/**
 * A chart's pictures, and everything that its page says beside them.
 * @throws DiagnosticsError where a label of a picture cannot be read
 */
export async function drawChart(
  chart: Chart,
  { lang: language, label }: FrontMatter,
  names: FigureNames,
): Promise<ChartRecord> {
  // Vega is heavy: a site whose reports are all in the cache never loads it.
  const { renderChart } = await import("../charts/render.ts");
  const sentences = inPicture(chart.caveats).map((c) => sentence(c, language));
  const [title, subtitle] = [textOf(chart.title, language), textOf(chart.subtitle, language)];
  const { source, asOf } = provenance(chart, language);
  const clauses = [title, subtitle, chart.spoken.join("; "), ...sentences, source, asOf];
  const alt = clauses.map(asSentence).join(" ");
  const words = {
    title,
    subtitle,
    caveats: sentences,
    source,
    asOf,
    description: alt,
    ...(label ? { label } : {}),
  };
  const draw = (size: ChartSize, fonts: RenderOptions["fonts"]) =>
    renderChart(chart.design, words, { id: chart.id, language, size, fonts });
  const raster = {
    wide: await draw("wide", "raster"),
    email: await draw("email", "raster"),
    card: await draw("card", "raster"),
  };
  const svg = { wide: await draw("wide", "page"), narrow: await draw("narrow", "page") };
  const pictures = { ...raster, narrow: svg.narrow };
  refuseFlaws(currentRun().report, chart.id, words, pictures, namesIn(chart));
  return {
    id: chart.id,
    title,
    subtitle,
    alt,
    source,
    asOf,
    figures: chart.figures.map((f) => names.idOf(f)),
    claims: chart.claims.map((c) => c.id),
    inPicture: sentences,
    caveats: caveatRecords(chart.caveats, language),
    svg,
    points: {
      wide: pointsOf(chart.design, "wide", language),
      narrow: pointsOf(chart.design, "narrow", language),
    },
    standalone: await draw("wide", "embedded"),
    standaloneNarrow: await draw("narrow", "embedded"),
    raster,
    spec: specDocument(chart.design, words),
    csv: toCsv(chart.design.table),
    table: tableText(chart.design, language),
  };
}

function namesIn({ figures }: Chart): string[] {
  return [...new Set(figures.flatMap((f) => f.account ?? []))].map(nameOf);
}

function asSentence(clause: string): string {
  return /[.?!]$/.test(clause) ? clause : `${clause}.`;
}

/** "Sources: Devex, 17 February 2021; ICTworks, 26 December 2019" and the dates that the numbers are of. */
function provenance(chart: Chart, language: Language): { source: string; asOf: string } {
  const text = (value: string) => ({ type: "text" as const, value });
  const told = chart.claims.map(
    (c) => `${c.source.publisher}, ${formatDate(c.source.published, { language })}`,
  );
  const seen = chart.figures.flatMap((f) =>
    f.evidence.flatMap((e) => (e.kind === "observation" ? [e.observation] : [])),
  );
  const sources = [...new Set([...told, ...originsOf(seen, language)])];
  const dates = [...new Set(chart.figures.map((f) => f.asOf).filter((d) => d !== null))].sort();
  const undated = chart.figures.some((f) => f.asOf === null);
  const published = chart.claims.map((c) => c.source.published).sort();
  const last = dates.at(-1) ?? published.at(-1);
  const asOf = last ? formatDate(last, { language }) : "";
  return {
    source: translate(language, "chart.source", { sources: text(sources.join("; ")) }),
    asOf: translate(
      language,
      undated && dates.length > 0 ? "chart.as-of-some-undated" : "chart.as-of",
      { date: text(asOf) },
    ),
  };
}

/** Who wrote a number down, or which platform's export of which days it is from. */
function originsOf(observations: readonly Observation[], language: Language): string[] {
  const byHand = observations.filter((o) => o.capturedBy !== null && o.status !== "derived");
  const exported = observations.filter((o) => !byHand.includes(o));
  const downloads = [...group(exported, (o) => o.platform)].map(([platform, rows]) => {
    const days = [...new Set(rows.flatMap((o) => o.retrievedOn ?? []))].sort();
    return translate(language, "chart.export", {
      platform: { type: "text", value: platformName(platform as Platform) },
      days: {
        type: "list",
        join: "and",
        value: days.map((value) => ({ type: "date" as const, value })),
      },
    });
  });
  return [...new Set(byHand.map((o) => o.capturedBy ?? "")), ...downloads];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Numbers and days of a chart's table in the reader's words; missing stays empty. The CSV keeps them as they are. */
function tableText({ table }: ChartDesign, language: Language): ChartRecord["table"] {
  const cellText = (cell: string | number | null) => {
    if (typeof cell === "number") return formatNumber(cell, { language });
    return cell !== null && DAY.test(cell) && periodOf(cell)
      ? formatDate(cell, { language })
      : (cell ?? "");
  };
  return { columns: table.columns, rows: table.rows.map((r) => r.map(cellText)) };
}

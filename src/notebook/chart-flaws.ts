import type { ChartSize, FrameText } from "../charts/chart.ts";
import { foot } from "../charts/frame.ts";
import { type Flaw, lintChart } from "../charts/lint.ts";
import { plainText } from "../charts/plain-text.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { ACCOUNTS_FILE } from "../observations/read-accounts.ts";
import type { ReportFile } from "./report-file.ts";

type Pictures = Readonly<Record<ChartSize, string>>;

/**
 * Stops a report whose pictures a reader would see as broken.
 * @param names of the accounts in the picture: a long one takes the room of everything else
 * @throws DiagnosticsError with the code `chart-label`: chart, size and label, at the line that names the chart
 */
export function refuseFlaws(
  report: ReportFile,
  id: string,
  words: FrameText,
  pictures: Pictures,
  names: readonly string[] = [],
): void {
  const place = placeOf(report, id);
  const found = sizesOf(pictures).flatMap(([size, svg]) =>
    lintChart(svg, wholeTexts(words, size)).map((flaw): Diagnostic => {
      const what = {
        code: "chart-label",
        message: `Chart "${id}", size ${size}: ${said(flaw)}`,
        hint: flaw.kind === "cut" ? shorten(flaw, words, names) : ADVICE[flaw.kind],
      };
      return place ? problem(report.source, place, what) : { severity: "error", ...what };
    }),
  );
  if (found.length > 0) throw new DiagnosticsError(found);
}

function sizesOf(pictures: Pictures): (readonly [ChartSize, string])[] {
  const sizes: readonly ChartSize[] = ["wide", "narrow", "email", "card"];
  return sizes.map((size) => [size, pictures[size]]);
}

/** A preview may do without the subtitle, and with nothing else. */
function wholeTexts(words: FrameText, size: ChartSize): string[] {
  const said = [words.label ?? "", words.title, ...words.caveats, foot(words)];
  return size === "card" ? said : [...said, words.subtitle];
}

/** Where the report first writes the chart's id between quotation marks. */
function placeOf({ source }: ReportFile, id: string): { line: number; column: number } | null {
  for (const [i, text] of source.lines.entries()) {
    const at = ['"', "'", "`"].map((q) => text.indexOf(`${q}${id}${q}`)).filter((n) => n >= 0);
    if (at.length > 0) return { line: i + 1, column: Math.min(...at) + 1 };
  }
  return null;
}

function said({ kind, texts }: Flaw): string {
  const [one = "", ...others] = texts.map((t) => `"${t.replace(/[\u2067\u2069]/g, "")}"`);
  const other = others.join(", ");
  switch (kind) {
    case "outside":
      return `${one} reaches beyond the picture.`;
    case "overlap":
      return `${one} and ${other} lie over each other.`;
    case "too-small":
      return `${one} is too small to read.`;
    case "cut":
      return `${one} is cut off.`;
    case "undated":
      return `the axis names ${[one, ...others].join(", ")} without a year.`;
    case "faint":
      return `${one} does not stand out from its ground.`;
    case "alike":
      return `${one} and ${other} look alike to readers who do not see red or green.`;
    case "off-palette":
      return `the colour ${one} is none of the picture's own.`;
  }
}

const SHORTER = "use shorter words, or fewer rows in one chart.";
const OURS = "use the colours of the theme: others have no dark variant and were not checked.";
const WHOLE = "a title, a caveat, a source and a number must stand in the picture whole.";
/** Names and sentences of reasons come from data and may be as long as a page. */
const SHOWN = 60;

/** What takes the room is seldom what found none: the name that fills it, or the longest text beside it. */
function shorten({ texts: [cut = ""] }: Flaw, words: FrameText, names: readonly string[]): string {
  const said = [words.title, words.subtitle, ...words.caveats, words.source].map(plainText);
  const room = (name: string) =>
    name.length * said.reduce((n, text) => n + text.split(name).length - 1, 0);
  const [name = ""] = names.filter((n) => n !== "").toSorted((a, b) => room(b) - room(a));
  if (room(name) * 2 > cut.length)
    return `the account's name "${start(name)}" takes its room: give it a shorter one in ${ACCOUNTS_FILE}; ${WHOLE}`;
  const [longest = ""] = said.toSorted((a, b) => b.length - a.length);
  if (longest.length <= cut.length) return `shorten it: ${WHOLE}`;
  return `shorten it, or what leaves it no room, "${start(longest)}": ${WHOLE}`;
}

function start(text: string): string {
  const letters = [...text];
  return letters.length <= SHOWN ? text : `${letters.slice(0, SHOWN).join("").trimEnd()}…`;
}

const ADVICE: Readonly<Record<Exclude<Flaw["kind"], "cut">, string>> = {
  outside: SHORTER,
  overlap: SHORTER,
  "too-small": SHORTER,
  undated: "give the ticks of the axis their year.",
  faint: OURS,
  alike: OURS,
  "off-palette": OURS,
};

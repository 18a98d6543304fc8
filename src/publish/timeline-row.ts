import { addDays } from "../calendar/dates.ts";
import { node, type SvgNode } from "../charts/svg-tree.ts";
import { textWidth } from "../charts/text-width.ts";
import { color, type Token } from "../charts/theme.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { CountingRule } from "./counting-rules.ts";
import { TIMELINE_WIDTH, type TimeScale } from "./time-scale.ts";

const LABEL = { size: 13, baseline: 13 };
const BAR = { y: 27, thickness: 5, gap: 1 };
const MARK = { size: 12, baseline: 48, leading: 14 };
/** Rules that hold at the same time lie below each other. */
const LANE = 11;
/** How much of a bar is dashed where nobody knows since when it holds. */
const UNSURE = 36;

/** Room at the edge, as no two browsers set a text to the same width. */
const EDGE = 4;

interface Mark {
  readonly x: number;
  readonly text: string;
  readonly token: Token;
  readonly reach: number;
}

/** The bars of one count under its name, with the dates of the changes below. */
export function timelineRow(
  rules: readonly CountingRule[],
  name: string,
  scale: TimeScale,
  language: Language,
): { readonly content: readonly SvgNode[]; readonly height: number } {
  const lanes = inLanes(rules.map((r) => ends(r, scale)));
  const depth = Math.max(...lanes) * LANE;
  const bars = rules.flatMap((rule, i) => bar(rule, scale, BAR.y + (lanes[i] ?? 0) * LANE));
  const marks = rules.flatMap((rule) => marksOf(rule, rules, scale, language));
  const places = marks.map((mark) => placed(mark));
  const lines = inLanes(places.map(({ from, to }) => ({ from: from - 8, to })));
  const dates = marks.flatMap(({ x, text, token, reach }, i) => {
    const y = MARK.baseline + depth + (lines[i] ?? 0) * MARK.leading;
    const tick = { x1: x, x2: x, y1: BAR.y - reach, y2: BAR.y + depth + reach };
    return [
      node("line", { ...tick, stroke: color(token), "stroke-width": token === "amber" ? 3 : 1.5 }),
      node("text", { x: places[i]?.from ?? x, y, "font-size": MARK.size, fill: color("quiet") }, [
        text,
      ]),
    ];
  });
  const label = { x: 0, y: LABEL.baseline, "font-size": LABEL.size, fill: color("ink") };
  const used = marks.length > 0 ? (Math.max(...lines) + 1) * MARK.leading : 0;
  return {
    content: [node("text", label, [name]), ...bars, ...dates],
    height: BAR.y + depth + 22 + used,
  };
}

/** Where a bar begins and ends; a rule without a known end holds on to the edge. */
function ends({ from, to }: CountingRule, scale: TimeScale): { from: number; to: number } {
  return {
    from: from === null ? 0 : scale.at(from),
    to: to === null ? TIMELINE_WIDTH : scale.at(addDays(to, 1)),
  };
}

function bar(rule: CountingRule, scale: TimeScale, y: number): SvgNode[] {
  const { from, to } = ends(rule, scale);
  const stroke = color(rule.to === null ? "blue" : "rest");
  const line = (x1: number, x2: number, dashed: boolean) =>
    node("line", {
      ...{ x1, x2, y1: y, y2: y, stroke, "stroke-width": BAR.thickness },
      "stroke-dasharray": dashed ? "4 3" : undefined,
    });
  const end = to - BAR.gap;
  if (rule.definition.fromMemory.includes("text")) return [line(from, end, true)];
  if (rule.from !== null) return [line(from + BAR.gap, end, false)];
  const sure = Math.min(from + UNSURE, end);
  return [line(from, sure, true), ...(sure < end ? [line(sure, end, false)] : [])];
}

/** The day on which a rule began, and that of its end where no other follows. */
function marksOf(
  rule: CountingRule,
  rules: readonly CountingRule[],
  scale: TimeScale,
  language: Language,
): Mark[] {
  const { from, to, toPrecision, changed, definition } = rule;
  const begun = (day: string): Mark => ({
    x: scale.at(day),
    text: formatDate(day, { language, precision: definition.precision ?? "day" }),
    ...(changed ? { token: "amber", reach: 9 } : { token: "quiet", reach: 6 }),
  });
  const ended = (day: string): Mark => ({
    x: scale.at(addDays(day, 1)),
    text: translate(language, "page.definitions-until", {
      date: { type: "text", value: formatDate(day, { language, precision: toPrecision }) },
    }),
    ...{ token: "quiet", reach: 6 },
  });
  const followed = to !== null && rules.some((r) => r.definition.validFrom === addDays(to, 1));
  return [...(from === null ? [] : [begun(from)]), ...(to === null || followed ? [] : [ended(to)])];
}

/** The text of a mark begins at it, or ends at the edge of the picture. */
function placed({ x, text }: Mark): { from: number; to: number } {
  const width = textWidth(text, MARK.size, 400);
  const from = Math.max(0, Math.min(x, TIMELINE_WIDTH - EDGE - width));
  return { from, to: from + width };
}

/** For each stretch the first lane in which nothing stands in its way. */
function inLanes(stretches: readonly { readonly from: number; readonly to: number }[]): number[] {
  const full: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = full.findIndex((end) => end <= from + 0.5);
    const lane = free < 0 ? full.length : free;
    full[lane] = to;
    return lane;
  });
}

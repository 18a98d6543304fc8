import { addMonths, daysBetween, epochMs, type IsoDate } from "../calendar/dates.ts";
import { textWidth } from "./text-width.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** How the axis names months and years: `Feb`, `2019`. */
export interface DateWords {
  readonly month: (date: IsoDate) => string;
  readonly year: (date: IsoDate) => string;
}

export interface TimeTick {
  readonly ms: number;
  /** null where months follow the year that is named before them. */
  readonly month: string | null;
  readonly year: string | null;
}

/** Whole months in UTC. */
export interface TimeAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly TimeTick[];
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** An axis over some days, with as many ticks as their names have room for. Years are always named. */
export function timeAxis(from: IsoDate, to: IsoDate, width: number, words: DateWords): TimeAxis {
  const yearly = daysBetween(from, to) > 800;
  const start = yearly ? `${from.slice(0, 4)}-01-01` : `${from.slice(0, 7)}-01`;
  const end = addMonths(`${to.slice(0, 7)}-01`, 1);
  const domain = [epochMs(start), epochMs(end)] as const;
  const months = Math.round(daysBetween(start, end) / 30.4375);
  const widest = Math.max(
    ...[0, 4, 8].map((m) => widthOf(words.month(addMonths(start, m)))),
    widthOf(words.year(start)),
  );
  const fits = (step: number) => (width / months) * step >= widest + 14;
  const step = STEPS.find((s) => (s >= 12 || !yearly) && fits(s)) ?? 600;
  return { domain, ticks: ticksEvery(step, start, end, words) };
}

function ticksEvery(step: number, start: IsoDate, end: IsoDate, words: DateWords): TimeTick[] {
  const ticks: TimeTick[] = [];
  let year = "";
  for (let date = firstTick(step, start); date <= end; date = addMonths(date, step)) {
    const named = date.slice(0, 4) !== year;
    year = date.slice(0, 4);
    ticks.push({
      ms: epochMs(date),
      month: step < 12 ? words.month(date) : null,
      year: named ? words.year(date) : null,
    });
  }
  return ticks;
}

/** Ticks stand where a reader counts from: on quarters and half-years, and on round years. */
function firstTick(step: number, start: IsoDate): IsoDate {
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  return addMonths(start, Math.ceil(months / step) * step - months);
}

function widthOf(text: string): number {
  return textWidth(text, PLOT_TYPE.axis.size, PLOT_TYPE.axis.weight);
}

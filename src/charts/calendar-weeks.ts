import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import { weekdayOf } from "../calendar/weekday.ts";
import type { Label } from "./layers.ts";
import { linesOf, stack, widthOf } from "./text-block.ts";
import { color } from "./theme.ts";
import type { DateWords } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Weeks below each other in blocks, where they do not fit beside each other. */
export interface WeekGrid {
  readonly weeksPerBlock: number;
  readonly blocks: number;
  /** From the left edge of a week to that of the next. */
  readonly pitch: number;
  /** Week and weekday of a date, both from 0; the week counts from the first one of the window. */
  at(date: IsoDate): { readonly week: number; readonly row: number };
}

const SMALLEST_PITCH = 20;
const LARGEST_PITCH = 36;

export function weekGrid({ from, to }: Period, width: number): WeekGrid {
  const monday = addDays(from, 1 - weekdayOf(from));
  const weeks = Math.floor(daysBetween(monday, to) / 7) + 1;
  const most = Math.max(1, Math.floor(width / SMALLEST_PITCH));
  const blocks = Math.ceil(weeks / most);
  const weeksPerBlock = Math.ceil(weeks / blocks);
  return {
    blocks,
    weeksPerBlock,
    pitch: Math.min(LARGEST_PITCH, width / weeksPerBlock),
    at: (date) => {
      const days = daysBetween(monday, date);
      return { week: Math.floor(days / 7), row: days % 7 };
    },
  };
}

/** Months over the weeks in which they begin; the first one named, and each January, with its year. */
export function monthNames(
  window: Period,
  grid: WeekGrid,
  place: (block: number) => { readonly left: number; readonly right: number; readonly top: number },
  words: DateWords,
): Label[] {
  const starts = monthStarts(window).map((date) => ({ date, ...grid.at(date) }));
  return Array.from({ length: grid.blocks }, (_, block) => {
    const own = starts.filter((s) => Math.floor(s.week / grid.weeksPerBlock) === block);
    const { left, right, top } = place(block);
    let yearNamed = false;
    return own.flatMap(({ date, week }, i) => {
      const x = left + (week % grid.weeksPerBlock) * grid.pitch;
      const next = own[i + 1];
      const end = next ? left + (next.week % grid.weeksPerBlock) * grid.pitch - 6 : right;
      const full = `${words.month(date)} ${words.year(date)}`;
      const text = !yearNamed || date.slice(5, 7) === "01" ? full : words.month(date);
      if (x + widthOf(text, PLOT_TYPE.axis) > end) return [];
      yearNamed = true;
      const lines = linesOf(text, end - x, PLOT_TYPE.axis, color("quiet"), 1);
      return stack(lines, x, "start", top);
    });
  }).flat();
}

/** The first day of the window and of each month that begins in it. */
function monthStarts({ from, to }: Period): IsoDate[] {
  const starts = [from];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (day.endsWith("-01")) starts.push(day);
  return starts;
}

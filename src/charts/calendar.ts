import type { CalendarInput, CalendarWords } from "./calendar-input.ts";
import { daysOf, placeCalendar } from "./calendar-place.ts";
import type { ChartDesign, PlotSize } from "./chart.ts";
import { boxes, PIXELS, plotSpec, segments, texts } from "./layers.ts";

/**
 * Days as cells, weeks as columns, Monday on top: each cell is filled further and darker the more its day
 * brought, in steps that the legend gives in numbers. A loss is hollow, a day that nobody counted is a dash, and
 * days that stand out are numbered and told below.
 */
export function calendar(input: CalendarInput, words: CalendarWords): ChartDesign {
  check(input);
  const { date, value, mark } = words.columns;
  const values = new Map(input.days.map((day) => [day.date, day.value]));
  const labels = new Map(input.marks.flatMap((m) => m.dates.map((d) => [d, m.label] as const)));
  return {
    kind: "calendar",
    plot: (size) => plot(input, words, size),
    table: {
      columns: [
        { label: date, numeric: false },
        { label: value, numeric: true },
        { label: mark, numeric: false },
      ],
      rows: daysOf(input).map((day) => [day, values.get(day) ?? null, labels.get(day) ?? null]),
    },
  };
}

function plot(input: CalendarInput, words: CalendarWords, size: PlotSize) {
  const place = placeCalendar(input, words, size);
  return plotSpec(size.width, place.bottom, [
    ...boxes(place.grounds, PIXELS),
    ...boxes(place.cells, PIXELS),
    ...boxes(place.hollow, PIXELS, { filled: false, strokeWidth: 1.75 }),
    ...segments(place.dashes, PIXELS, { strokeWidth: 1.5 }),
    ...texts(place.labels),
  ]);
}

function check({ window, days, marks }: CalendarInput): void {
  if (!days.some((day) => day.value !== null))
    throw new RangeError("calendar needs at least one day that was counted");
  const seen = new Set<string>();
  for (const { date } of days) {
    if (seen.has(date)) throw new TypeError(`calendar: two counts for ${date}`);
    seen.add(date);
  }
  for (const date of [...days.map((d) => d.date), ...marks.flatMap((m) => m.dates)])
    if (date < window.from || date > window.to)
      throw new RangeError(`calendar: ${date} lies outside ${window.from} to ${window.to}`);
}

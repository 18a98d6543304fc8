import { epochMs, type IsoDate } from "../calendar/dates.ts";

const FORMAT = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  month: "short",
  day: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

/** `Tue, Aug 26, 2025`, in every file of X; its commas put it into quotation marks. */
export function xDay(day: IsoDate): string {
  return FORMAT.format(epochMs(day));
}

import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { ExportCheck } from "../adapter.ts";
import { show, Unreadable } from "../cells.ts";
import { zoneOffset } from "./zones.ts";

/** When a post was made, on the clock of whoever downloaded the file. */
export interface Created {
  readonly day: IsoDate;
  /** `04:30:36`; empty where the file has the day alone. */
  readonly time: string;
  /** `EST`; empty where the file does not say. */
  readonly zone: string;
}

/**
 * `2023-11-13 04:30:36 EST`. The day is kept as it is written, so an abbreviation that means several zones does
 * no harm; one that is not known may be no zone at all.
 * @param countedOn the day of the counts: a post cannot be younger
 * @throws Unreadable
 */
export function readCreated(written: string, countedOn: IsoDate): Created {
  const text = written.trim();
  const match =
    /^(\d{4}-\d{2}-\d{2})(?: ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?: ([A-Za-z]{2,5}|[+-]\d{2}:?(?:\d{2})?))?)?$/.exec(
      text,
    );
  const [, day = "", time = "", zone = ""] = match ?? [];
  if (!isIsoDate(day))
    throw new Unreadable(`${show(text)} is not a time as YYYY-MM-DD HH:MM:SS with its zone.`);
  if (zone !== "") zoneOffset(zone);
  if (day > countedOn)
    throw new Unreadable(`This post is of after ${countedOn}, the day of its counts.`);
  return { day, time, zone };
}

/** Whose days these are. */
export function zoneCheck(posts: readonly Created[]): ExportCheck[] {
  const zones = [...new Set(posts.map((post) => post.zone))].sort();
  if (zones.length === 0) return [];
  const words = zones.map((zone) => {
    if (zone === "") return "a zone that the file does not say";
    const offset = zoneOffset(zone);
    return offset === null ? `${zone}, which means several zones` : `${zone} (UTC${offset})`;
  });
  const certain = zones.every((zone) => zone !== "" && zoneOffset(zone) !== null);
  return [
    {
      id: "post-clock",
      ok: certain,
      message: `Days are those of the clock of whoever downloaded the file: ${words.join("; ")}.`,
    },
  ];
}

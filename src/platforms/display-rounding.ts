import type { IsoDate } from "../calendar/dates.ts";
import type { Platform } from "../observations/observation.ts";

/** YouTube began to cut public subscriber counts on this day (event `yt-abbrev-2019`). */
const YOUTUBE_CUT_SINCE: IsoDate = "2019-09-02";

/**
 * The step in which a platform shows a public count of followers. YouTube cuts counts from 1,000 up to
 * three digits since September 2019 (536,862 is shown as 536,000): the real count lies from the number
 * shown up to one step more. 1 where no rounding is known.
 * Source: https://stats.skywiki.org/wiki/YouTube_subscriber_count_abbreviations
 */
export function displayStep(platform: Platform, value: number, at: IsoDate): number {
  if (platform !== "youtube" || at < YOUTUBE_CUT_SINCE || value < 1000) return 1;
  return 10 ** (Math.floor(Math.log10(value)) - 2);
}

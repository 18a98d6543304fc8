import { addDays, type IsoDate } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, type Download, FIRST_DAY } from "./days.ts";
import { type ExportFile, utf8, utf16le } from "./export-file.ts";
import { metaAudience } from "./meta-audience.ts";
import { writeMetaContent } from "./meta-content.ts";
import type { AccountModel, DayCount } from "./model.ts";
import { GAP, RESAVED } from "./story.ts";

type Title = readonly [facebook: string, instagram: string];

/** File name, title line of either platform, and what is counted. Three titles do not say the platform. */
const SERIES: readonly (readonly [string, Title, (d: DayCount) => number])[] = [
  ["Follows", ["Facebook follows", "Instagram follows"], (d) => d.gained],
  ["Views", ["Views", "Views"], (d) => d.views],
  ["Reach", ["Facebook reach", "Reach"], (d) => d.reach],
  ["Viewers", ["Viewers", "Viewers"], (d) => d.viewers],
  ["Visits", ["Facebook visits", "Instagram profile visits"], (d) => d.visits],
  [
    "Interactions",
    ["Content interactions", "Content interactions"],
    (d) => d.likes + d.comments + d.shares,
  ],
  ["Link clicks", ["Facebook link clicks", "Instagram link clicks"], (d) => d.linkClicks],
];

/** Meta Business Suite: a file per metric, and one with posts. In autumn a week more, for late counts. */
export function writeMeta(truth: AccountModel, download: Download): ExportFile[] {
  const model = asSeen(truth, download);
  const { id, platform } = model.profile;
  const first = download === AUTUMN ? addDays("2026-07-01", -7) : FIRST_DAY;
  const days = model.days.filter((d) => d.day >= first && d.day <= download.windowEnd);
  const daily = SERIES.map(([name, [facebook, instagram], value]): ExportFile => {
    const title = platform === "facebook" ? facebook : instagram;
    const rows = days
      .filter((d) => !leftOut(id, name, d.day))
      // Instagram leaves out the row of a day without new followers; Facebook writes 0.
      .filter((d) => !(title === "Instagram follows" && value(d) === 0))
      .map((d) => `"${d.day}T${hourOf(d.day, platform)}:00:00","${value(d)}"`);
    const table = ['"Date","Primary"', ...rows];
    const path = `${id}/${download.on}/${name}.csv`;
    if (id === RESAVED.account && name === RESAVED.file && download.on === RESAVED.on)
      return { path, bytes: utf8(resaved(title, table), { bom: false }) };
    const text = ["sep=,", `"${title}"`, ...table, "", ""].join("\n");
    return { path, bytes: utf16le(text) };
  });
  const audience = download === AUTUMN && id.startsWith("moonlit-") ? [metaAudience(id)] : [];
  return [...daily, writeMetaContent(model, download), ...audience];
}

/**
 * What is left after a spreadsheet that expects semicolons: each row is one cell, of which the quotation marks around
 * the first value are gone and the others doubled. Mark, encoding and the line `sep=` are lost as well.
 */
function resaved(title: string, table: readonly string[]): string {
  const wrapped = table.map((row) => `"${row.replace(/^"([^"]*)"/, "$1").replaceAll('"', '""')}"`);
  return [title, ...wrapped, ""].join("\r\n");
}

function leftOut(id: string, name: string, day: IsoDate): boolean {
  return id === GAP.account && name === GAP.file && day >= GAP.from && day <= GAP.to;
}

/**
 * Facebook labels days of the US winter with one o'clock. The label changes on the day after the clocks do:
 * 2 November 2025 and 8 March 2026. It says nothing; the date part is the day.
 */
function hourOf(day: IsoDate, platform: string): string {
  return platform === "facebook" && day > "2025-11-02" && day <= "2026-03-08" ? "01" : "00";
}

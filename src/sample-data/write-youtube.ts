import { epochMs, type IsoDate } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, DAYS, type Download, FIRST_DAY } from "./days.ts";
import { type ExportFile, minimal, utf8, zip } from "./export-file.ts";
import type { AccountModel } from "./model.ts";
import { engagedThrough, type Post, viewsThrough } from "./post.ts";
import { ARCHIVE } from "./story.ts";
import { dateTable, hoursOf, ratio, secondsWatched, sumOf } from "./youtube-days.ts";
import { geographyChart, geographyTable } from "./youtube-geography.ts";

/** YouTube Studio, Advanced mode: one zip for the tab Date, one for Content. No mark, few quotation marks. */
export function writeYouTube(truth: AccountModel, download: Download): ExportFile[] {
  const model = asSeen(truth, download);
  const { id, displayName } = model.profile;
  const days = model.days.filter((d) => d.day <= download.windowEnd);
  const totals = lines([["Date", "Views"], ...days.map((d) => [d.day, d.views])]);
  const posts = model.posts
    .filter((p) => p.publishedOn <= download.windowEnd)
    .sort((a, b) => viewsThrough(b, download.windowEnd) - viewsThrough(a, download.windowEnd));
  const file = (tab: string, table: Rows, chart: Rows): ExportFile => ({
    path: `${id}/${download.on}/${tab} ${FIRST_DAY}_${download.windowEnd} ${displayName}.zip`,
    bytes: zip(
      {
        "Table data.csv": utf8(lines(table), { bom: false }),
        "Totals.csv": utf8(totals, { bom: false }),
        "Chart data.csv": utf8(lines(chart), { bom: false }),
      },
      download.on,
      "deflated",
    ),
  });
  const dateChart = [["Date", "Views"], ...days.map((d) => [d.day, d.views])];
  const geography =
    download === AUTUMN ? [file("Geography", geographyTable(days), geographyChart(days))] : [];
  return [
    ...geography,
    file("Date", dateTable(days, posts), dateChart),
    file(
      "Content",
      contentTable(
        posts,
        download.windowEnd,
        sumOf(days, (d) => d.gained - d.lost),
      ),
      contentChart(posts.slice(0, 5), download.windowEnd),
    ),
  ];
}

type Rows = readonly (readonly (string | number)[])[];

function lines(rows: Rows): string {
  return rows.map((r) => `${minimal(r)}\n`).join("");
}

/**
 * Counts within the window, unlike other platforms' lifetime counts; older videos are listed too. Without a word
 * the list ends at its 500th row, and the Total row goes on.
 */
function contentTable(posts: readonly Post[], through: IsoDate, netSubscribers: number): Rows {
  const rows = posts.map((post) => {
    const views = viewsThrough(post, through);
    const engaged = engagedThrough(post, through);
    const watched = secondsWatched(post);
    return [
      post.id,
      post.title,
      post.dated ? publishTime(post.publishedOn) : "",
      post.seconds,
      views,
      engaged,
      hoursOf(engaged * watched),
      // Most people subscribe on the channel's page, so videos explain a part of the Total only.
      Math.round(engaged * 0.0015),
      duration(watched),
      ratio(watched, post.seconds),
      post.kind === "short" ? ratio(engaged, Math.max(views, 1)) : "",
      views * 6,
      ratio(Math.round(engaged * 0.31), views * 6),
    ];
  });
  const add = (column: number) => rows.reduce((sum, r) => sum + Number(r[column]), 0);
  const [views, engaged, seconds] = [add(4), add(5), add(6) * 3600];
  const whole = rows.reduce((sum, r) => sum + Number(r[3]) * Number(r[5]), 0);
  const total = [
    ...["Total", "", "", "", views, engaged, add(6).toFixed(4), netSubscribers],
    ...[duration(Math.round(seconds / engaged)), ratio(seconds, whole), ""],
    ...[add(11), ratio(Math.round(engaged * 0.31), add(11))],
  ];
  return [CONTENT_HEADER, total, ...rows.slice(0, ARCHIVE.rows)];
}

const CONTENT_HEADER = [
  "Content",
  "Video title",
  "Video publish time",
  "Duration",
  "Views",
  "Engaged views",
  "Watch time (hours)",
  "Subscribers",
  "Average view duration",
  "Average percentage viewed (%)",
  "Stayed to watch (%)",
  "Impressions",
  "Impressions click-through rate (%)",
];

function contentChart(posts: readonly Post[], through: IsoDate): Rows {
  const days = DAYS.filter((d) => d <= through);
  return [
    ["Date", "Content", "Video title", "Video publish time", "Duration", "Views"],
    ...posts.flatMap((p) =>
      days.map((day, i) => {
        const published = p.dated ? publishTime(p.publishedOn) : "";
        return [day, p.id, p.title, published, p.seconds, p.views[i] ?? 0];
      }),
    ),
  ];
}

/** `Dec 18, 2022`: both channels are run in English. */
function publishTime(day: IsoDate): string {
  const format = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });
  return format.format(epochMs(day));
}

/** Under an hour, as all of them are. */
function duration(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `0:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

import type { DayCount } from "./model.ts";
import type { Post } from "./post.ts";

/** Table data.csv of the tab Date: a Total row, then every day; unique viewers do not add up, so Total has 0. */
export function dateTable(
  days: readonly DayCount[],
  posts: readonly Post[],
): (string | number)[][] {
  const impressions = (d: DayCount) => d.views * 6;
  const clicks = (d: DayCount) => Math.round(d.engagedViews * 0.31);
  const hours = days.map((_, i) =>
    hoursOf(posts.reduce((sum, p) => sum + (p.engagedViews[i] ?? 0) * secondsWatched(p), 0)),
  );
  const total = [
    "Total",
    sumOf(days, (d) => d.views),
    sumOf(days, (d) => d.engagedViews),
    hours.reduce((sum, h) => sum + Number(h), 0).toFixed(4),
    sumOf(days, (d) => d.gained - d.lost),
    0,
    sumOf(days, (d) => d.likes),
    sumOf(days, (d) => d.comments),
    sumOf(days, (d) => d.shares),
    sumOf(days, impressions),
    ratio(sumOf(days, clicks), sumOf(days, impressions)),
  ];
  const rows = days.map((d, i) => [
    d.day,
    d.views,
    d.engagedViews,
    hours[i] ?? "",
    d.gained - d.lost,
    d.viewers,
    d.likes,
    d.comments,
    d.shares,
    impressions(d),
    impressions(d) === 0 ? "" : ratio(clicks(d), impressions(d)),
  ]);
  return [HEADER, total, ...rows];
}

/** `Subscribers` is the day's net change, whatever its name says. */
const HEADER = [
  "Date",
  "Views",
  "Engaged views",
  "Watch time (hours)",
  "Subscribers",
  "Unique viewers",
  "Likes",
  "Comments added",
  "Shares",
  "Impressions",
  "Impressions click-through rate (%)",
];

export function sumOf(days: readonly DayCount[], value: (d: DayCount) => number): number {
  return days.reduce((sum, d) => sum + value(d), 0);
}

/** How long an engaged view of it lasts: people see most of a Short and less than half of a long video. */
export function secondsWatched(post: Post): number {
  return Math.round(post.seconds * (post.kind === "short" ? 0.7 : 0.42));
}

/** Four decimals, as in real files. */
export function hoursOf(seconds: number): string {
  return (seconds / 3600).toFixed(4);
}

/** Per cent with at most two decimals and no trailing zeros. */
export function ratio(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

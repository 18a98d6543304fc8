import { linkedInDay } from "./linkedin-day.ts";
import type { DayCount } from "./model.ts";
import type { Cell } from "./workbook-file.ts";

const SECTIONS = ["Overview", "Life", "Jobs", "Total"];
const COUNTS = ["page views", "unique visitors"];
const DEVICES = ["desktop", "mobile", "total"];

const HEADER = [
  "Date",
  ...SECTIONS.flatMap((section) =>
    COUNTS.flatMap((count) => DEVICES.map((device) => `${section} ${count} (${device})`)),
  ),
];

/** Sheet `Visitor metrics`: 24 counts a day. The page has no section about life, and offers few jobs. */
export function visitorRows(days: readonly DayCount[]): Cell[][] {
  return [HEADER, ...days.map((d) => [linkedInDay(d.day), ...counts(d.visits)])];
}

function counts(visits: number): number[] {
  const jobs = Math.round(visits * 0.08);
  const overview = section(visits - jobs);
  const offers = section(jobs);
  const total = overview.map((n, i) => n + (offers[i] ?? 0));
  return [...overview, ...section(0), ...offers, ...total];
}

/** Views and people on desktops, on phones, and together. */
function section(views: number): number[] {
  const desktop = Math.round(views * 0.63);
  const people = (n: number) => Math.ceil(n * 0.7);
  const mobile = views - desktop;
  return [
    desktop,
    mobile,
    views,
    people(desktop),
    people(mobile),
    people(desktop) + people(mobile),
  ];
}

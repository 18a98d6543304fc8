import { describe, expect, test } from "vitest";
import { bytesOf, column, daysFrom, exportPaths, rowsOf } from "./plain-reading.ts";
import { PROFILES } from "./profiles.ts";

const paths = exportPaths(PROFILES.filter((p) => p.platform === "x").map((p) => p.id));
const overviews = paths.filter((p) => p.endsWith("/account_overview_analytics.csv"));
const contents = paths.filter((p) => !overviews.includes(p));
const tableOf = (path: string) => rowsOf(bytesOf(path).toString("utf8"));
const dayOf = (text: string) => new Date(`${text} UTC`).toISOString().slice(0, 10);

test("there are both kinds of file, and no other", () => {
  expect(overviews).toHaveLength(4);
  expect(contents).toHaveLength(5);
  for (const path of contents)
    expect(path).toMatch(/account_analytics_content_20[\d-]{8}_20[\d-]{8}\.csv$/);
});

describe("account_overview_analytics.csv", () => {
  test.each(overviews)("%s", (path) => {
    const text = bytesOf(path).toString("utf8");
    expect(text).toMatch(/^Date,Impressions,.*,Video views,Media views\n/);
    expect(text).not.toMatch(/\uFEFF|\r/);
    for (const line of text.split("\n").slice(1, -1))
      expect(line).toMatch(/^"[A-Z][a-z]{2}, [A-Z][a-z]{2} \d{1,2}, 20\d\d"(,-?\d+){11},0,0$/);
    const days = column(tableOf(path), "Date");
    const last = path.includes("2026-07-02") ? "2026-06-30" : "2026-09-30";
    expect(dayOf(days[0] ?? "")).toBe(last);
    // Newest first, 365 of them; the weekday is that of the date.
    expect(days.map(dayOf).reverse()).toEqual(daysFrom(dayOf(days.at(-1) ?? ""), 365));
    for (const day of days)
      expect(day.slice(0, 3)).toBe(new Date(`${day} UTC`).toUTCString().slice(0, 3));
  });
});

describe("account_analytics_content", () => {
  test.each(contents)("%s", (path) => {
    const rows = tableOf(path);
    const [from, to] = path.match(/20\d\d-\d\d-\d\d/g)?.slice(1) ?? [];
    const days = column(rows, "Date").map(dayOf);
    expect(days).toEqual(days.toSorted().reverse());
    for (const day of days) expect(day >= String(from) && day <= String(to)).toBe(true);
    expect(rows.length).toBeLessThan(200);
    const links = column(rows, "Post Link");
    column(rows, "Post id").forEach((id, i) => {
      expect(Number.isSafeInteger(Number(id))).toBe(false);
      expect(links[i]).toMatch(new RegExp(`^https://x\\.com/[a-z_]+_synthetic/status/${id}$`));
      // The clock in the id says the same UTC day.
      const ms = Number((BigInt(id) >> 22n) + 1_288_834_974_657n);
      expect(new Date(ms).toISOString().slice(0, 10)).toBe(days[i]);
    });
  });
});

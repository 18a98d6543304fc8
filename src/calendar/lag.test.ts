import { expect, test } from "vitest";
import { lagBetween, lagged } from "./lag.ts";
import { quarter } from "./quarter.ts";

const days = (from: string, to: string) => ({ from, to });

test("quarters follow each other by three months, the same ones by a year", () => {
  const lag = lagBetween(quarter("2026-Q2"), quarter("2026-Q3"));
  expect(lag).toEqual({ unit: "months", size: 3 });
  expect(lagged(quarter("2026-Q2"), lag, 1)).toEqual(days("2026-01-01", "2026-03-31"));
  expect(lagged(quarter("2026-Q2"), lag, 3)).toEqual(days("2025-07-01", "2025-09-30"));
  expect(lagBetween(quarter("2025-Q3"), quarter("2026-Q3"))).toEqual({ unit: "months", size: 12 });
});

test("February ends where March begins", () => {
  const lag = lagBetween(days("2024-03-01", "2024-03-31"), days("2024-04-01", "2024-04-30"));
  expect(lagged(days("2024-03-01", "2024-03-31"), lag, 1)).toEqual(
    days("2024-02-01", "2024-02-29"),
  );
});

test("other periods follow each other by days", () => {
  const [before, after] = [days("2026-07-06", "2026-07-12"), days("2026-07-13", "2026-07-19")];
  const lag = lagBetween(before, after);
  expect(lag).toEqual({ unit: "days", size: 7 });
  expect(lagged(before, lag, 2)).toEqual(days("2026-06-22", "2026-06-28"));
});

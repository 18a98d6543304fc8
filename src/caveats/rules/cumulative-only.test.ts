import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { account, byCount, context, figure, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const facts = context({ accounts: [account("alpha"), account("beta")] });
const view = (...figures: Figure[]) => said("cumulative-only", { scope: "view", figures }, facts);
const stock = (day: string, value: number) =>
  figure({ value, asOf: day, evidence: byCount(observation(day, value)) });
const flow = figure({
  measure: "views",
  unit: "views",
  value: 7,
  from: "2021-01-01",
  asOf: "2021-03-31",
});

test("a total of two dates says what lies between", () => {
  expect(view(stock("2021-03-31", 900), stock("2020-12-31", 1000))).toEqual([
    "warn stock: alpha on TikTok: this is a running total. Between 31 December 2020 and 31 March 2021 it changed by \u2212100.",
  ]);
});

test("a total of one date cannot", () => {
  expect(view(stock("2021-03-31", 900))).toEqual([
    "warn stock-unknown: These are running totals. Nothing shown here says what any one quarter or year brought.",
  ]);
});

test("a sum since the start never falls", () => {
  expect(view(figure({ measure: "views_cumulative", unit: "views", value: 7 }))).toEqual([
    "warn cumulative: This adds up everything since the start, so it rises even in the weakest month.",
  ]);
});

test("views without a window are such a sum, and a sum of followers is a total", () => {
  const views = figure({ measure: "views", unit: "views", value: 7 });
  expect(view(views)[0]).toContain("warn cumulative");
  expect(view(figure({ measure: "followers_sum", value: 7 }))[0]).toContain("warn stock-unknown");
  expect(view(figure({ measure: "computed", unit: "", value: 7 }))).toEqual([]);
});

test("what the period brought stands beside it, or alone", () => {
  expect(view(stock("2021-03-31", 900), flow)).toEqual([]);
  expect(view(flow)).toEqual([]);
  const net = figure({ measure: "followers_net", value: 5 });
  expect(view(stock("2021-03-31", 900), net)).toEqual([]);
});

test("what has no value is not beside it", () => {
  const missing = { ...flow, value: null, reason: "missing-end" as const };
  expect(view(stock("2021-03-31", 900), missing)).toHaveLength(1);
});

test("a flow of another account is no pace of this one", () => {
  const beta = { ...flow, account: "beta" };
  expect(view(stock("2021-03-31", 900), beta)).toEqual([
    "warn stock-unknown-some: alpha on TikTok: running totals. Nothing shown here says what any one quarter or year brought to them.",
  ]);
  expect(
    view(stock("2021-03-31", 900), { ...stock("2021-03-31", 5), account: "beta" }, beta, flow),
  ).toEqual([]);
});

test("a sum over accounts has its pace where all of them have", () => {
  const parts = [stock("2021-03-31", 900), { ...stock("2021-03-31", 5), account: "beta" }];
  const sum = figure({ measure: "followers_sum", account: null, value: 905, parts });
  expect(view(sum, flow)).toHaveLength(1);
  expect(view(sum, flow, { ...flow, account: "beta" })).toEqual([]);
});

test("a ratio of one date is no sum, whatever its unit", () => {
  const seconds = { measure: "average_view_duration_s", unit: "seconds", value: 9 };
  expect(view(figure(seconds))).toEqual([]);
  expect(view(figure({ measure: "reach", unit: "people", value: 9 }))).toEqual([]);
  expect(view(figure({ measure: "link_clicks", unit: "clicks", value: 9 }))[0]).toContain(
    "cumulative",
  );
});

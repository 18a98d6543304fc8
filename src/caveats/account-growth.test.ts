import { expect, it } from "vitest";
import type { Observation } from "../observations/observation.ts";
import { accountGrowth } from "./account-growth.ts";
import { byCount, figure, observation } from "./fixtures/facts.ts";

const [START, END] = ["2021-01-01", "2021-04-01"];

/** Net new followers of a quarter, of an account that is known by these rows. */
function net(rows: readonly Observation[]) {
  const change = observation(END, 50, { metric: "followers_net", from: START });
  return figure({
    ...{ measure: "followers_net", value: 50, from: START, asOf: END },
    evidence: byCount(change, ...rows),
  });
}

it("is the percentage itself where the figure is one", () => {
  const percent = figure({ measure: "growth", unit: "fraction", value: 0.2 });
  expect(accountGrowth(percent)).toBe(0.2);
});

it("comes from the counts at both ends of the window, and from no other", () => {
  const between = observation("2021-02-01", 1);
  const elsewhere = [observation("2020-12-31", 7), observation("2021-04-02", 9)];
  const ends = [observation(START, 400), observation(END, 500)];
  expect(accountGrowth(net([...elsewhere, between, ...ends]))).toBe(0.25);
  expect(accountGrowth(net([between, ...ends.toReversed(), ...elsewhere]))).toBe(0.25);
});

it("takes counts that parts give, before those of the rows", () => {
  const part = (asOf: string, value: number) => figure({ value, asOf });
  const whole = figure({
    ...{ measure: "followers_net", value: 50, from: START, asOf: END },
    evidence: byCount(observation(END, 50, { metric: "followers_net", from: START })),
    parts: [part(START, 100), part(END, 150), figure({ measure: "views", value: 9, asOf: END })],
  });
  expect(accountGrowth(whole)).toBe(0.5);
});

it("is unknown without a count at one of the ends", () => {
  expect(accountGrowth(net([observation(END, 500)]))).toBeNull();
  expect(accountGrowth(net([observation(START, 400)]))).toBeNull();
});

it("is unknown where nobody can divide by the first count", () => {
  expect(accountGrowth(net([observation(START, 0), observation(END, 500)]))).toBeNull();
  expect(accountGrowth(net([observation(START, -5), observation(END, 500)]))).toBeNull();
});

it("takes no sum of a period, and no count of something else, for a total", () => {
  const sums = [START, END].map((day) => observation(day, 3, { from: "2020-10-01" }));
  const views = [START, END].map((day) => observation(day, 3, { metric: "views" }));
  expect(accountGrowth(net(sums))).toBeNull();
  expect(accountGrowth(net(views))).toBeNull();
});

it("knows no window of a figure without days", () => {
  const undated = figure({ measure: "followers_net", value: 5, asOf: null, from: null });
  expect(accountGrowth(undated)).toBeNull();
});

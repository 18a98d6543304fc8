import { expect, test } from "vitest";
import type { AccountEvent } from "../../observations/event.ts";
import { account, context, event, figure } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const net = figure({ measure: "followers_net", value: 10, from: "2020-04-01", asOf: "2020-06-30" });
const judge = (events: Partial<AccountEvent>[], shown = net) => {
  const all = events.map((given, i) => event(["deal", "feature", "search box"][i] ?? "", given));
  const facts = context({ accounts: [account("alpha"), account("beta")], events: all });
  return said("platform-assisted", { scope: "figure", figure: shown }, facts);
};

test("all help in the window is named in one sentence", () => {
  expect(
    judge([
      { from: "2019-12-26", to: null, tags: ["partnership"] },
      { from: "2020-06-30", to: "2020-07-02", tags: ["featured"] },
      { from: "2020-01-01", to: "2020-04-01", tags: ["emergency", "official-information"] },
    ]),
  ).toEqual([
    "warn default: TikTok itself helped alpha on TikTok to be seen (the deal, the feature and the search box). Part of the growth may come from that.",
  ]);
});

test("help before and after, help for another account, and what is no help", () => {
  expect(judge([{ from: "2020-01-01", to: "2020-03-31" }])).toEqual([]);
  expect(judge([{ from: "2020-07-01", to: null }])).toEqual([]);
  expect(judge([{ account: "beta" }])).toEqual([]);
  expect(judge([{ tags: ["campaign", "emergency", "world-event"] }])).toEqual([]);
});

test("a count at one date did not grow in a window", () => {
  expect(judge([{}], figure({ value: 10, asOf: "2020-06-30" }))).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { quarter } from "../../calendar/quarter.ts";
import { account, event, observation } from "../../caveats/fixtures/facts.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { calendar, definitionTimeline, shareOfGrowth } from "./chart-kinds.ts";
import { eventChange } from "./events.ts";
import { segments, sumOver } from "./flows.ts";
import { indexed } from "./indexed.ts";
import { account as accountOf, claim } from "./ledger.ts";
import { likeForLike, yearOnYear } from "./periods.ts";
import { total } from "./totals.ts";

const q = quarter("2026-Q3");
const days = { from: q.from, to: q.to };
const project = projectOf({
  accounts: [account("alpha", { platform: "linkedin" }), account("beta")],
  events: [event("bill", { account: "alpha", from: q.from })],
  observations: [
    observation(q.from, 5, { metric: "dwell_score", account: "beta" }),
    observation(q.from, 5, { metric: "engagement_rate" }),
  ],
});
const chart = { id: "a", title: "T" };
const saying = (work: () => unknown) => expect(inRun(project, work)).rejects;

describe("a name that is no metric", () => {
  it.each<[string, (metric: string) => unknown]>([
    ["sumOver", (metric) => sumOver("alpha", metric, days)],
    ["segments", (metric) => segments("alpha", metric, days)],
    ["total", (metric) => total("alpha", metric, "impressions")],
    ["indexed", (metric) => indexed(["alpha"], metric, q.from, q.to)],
    ["likeForLike", (metric) => likeForLike("alpha", metric, days)],
    ["yearOnYear", (metric) => yearOnYear("alpha", metric, q)],
    ["eventChange", (metric) => eventChange("alpha", "bill", metric)],
    ["calendar", (metric) => calendar({ ...chart, account: "alpha", metric, ...days })],
    [
      "shareOfGrowth",
      (metric) => shareOfGrowth({ ...chart, accounts: ["alpha"], metric, quarter: q }),
    ],
    [
      "definitionTimeline",
      (metric) => definitionTimeline({ ...chart, accounts: ["alpha"], metric, ...days }),
    ],
  ])("is told by %s, with the one that was meant", async (_, work) => {
    await saying(() => work("impresions")).toThrow(
      '"impresions" is no metric; did you mean "impressions"?',
    );
  });

  it("may be near to a platform's own name, which is one", async () => {
    await saying(() => sumOver("alpha", "dwel_score", days)).toThrow('did you mean "dwell_score"?');
    await saying(() => sumOver("beta", "dwell_score", days)).toThrow("the platform's own name");
  });
});

it.each([
  ["reach", "the same people would count again"],
  ["followers", "it is a total that holds on a day"],
  ["engagement_rate", "it is a rate"],
])("%s does not add up over days, for a reason of its own", async (metric, why) => {
  await saying(() => sumOver("alpha", metric, days)).toThrow(why);
});

it("an account or claim that is not there is told with the nearest", async () => {
  await saying(() => accountOf("alpa")).toThrow(
    'There is no account "alpa" in data/accounts.yml; did you mean "alpha"?',
  );
  await saying(() => claim("x")).toThrow('There is no claim "x" in data/claims.yml.');
});

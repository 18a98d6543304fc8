import { expect, test } from "vitest";
import { assess, mergeCaveats } from "./engine.ts";
import { figure } from "./fixtures/facts.ts";
import * as told from "./fixtures/ifrc.ts";
import { line } from "./fixtures/said.ts";
import { inPicture } from "./picture.ts";
import type { Subject } from "./rule.ts";

const { ifrc } = told;
const lines = (...subjects: Subject[]) =>
  mergeCaveats(...subjects.map((subject) => assess(subject, ifrc))).map(
    (caveat) => `${caveat.rule} ${line(caveat)}`,
  );

test("the headline, as it was told, is withdrawn and says why", () => {
  expect(lines({ scope: "comparison", of: "time-to-number", figures: told.times })).toEqual([
    "unequal-account-age block times-and-targets: The accounts were about 1.7 and 10 years old, and each time is to a different number of followers, so the times cannot be compared.",
    "self-reported warn default: This rests on the word of Jessica Abrahams (Devex) and Melis Figanmeşe and Dante Licona (IFRC), published on 26 December 2019 and 17 February 2021. We found no independent record.",
    "as-of-mismatch warn undated: No source says when the numbers of IFRC on Facebook and IFRC on Twitter were counted, so they may come from other times than the rest.",
    "platform-assisted warn default: TikTok itself helped IFRC on TikTok to be seen (a two-year partnership signed with TikTok and TikTok surfacing its posts to people who searched for COVID-19). Part of the growth may come from that.",
    "platform-tide warn part: In a part of this time, December 2019 to July 2020, TikTok itself grew by 36% in monthly users.",
    "rounded-figures warn claim-and-dates: Time to TikTok followers: the sources gave round numbers (3.4 million and 1.5 years) and disagree on the start; together they allow anything from 549 to 634 days.",
    "conflicting-sources warn default: IFRC on TikTok, created on: ICTworks says 25 May 2019, but Devex says June 2019.",
    "platform-incident-in-window warn fault: In June 2020 TikTok was banned in India. That may have changed the count of IFRC on TikTok.",
    "platform-incident-in-window warn purge-undated: In July 2018 Twitter removed locked accounts from follower counts, an expected loss of about 6% overall. No source dates the growth of IFRC on Twitter, which may include this.",
  ]);
});

test("followers a day, in its place, keep the doubts that remain", () => {
  const caveats = assess({ scope: "comparison", of: "rates", figures: told.rates }, ifrc);
  expect(caveats.map((c) => c.severity)).not.toContain("block");
  expect(caveats.filter((c) => c.rule === "rounded-figures").map(line)).toEqual([
    "warn claim: Twitter followers a day: the sources gave round numbers (200,000 and 10 years), which allow anything from 39 to 72 a day.",
    "warn claim-and-dates: TikTok followers a day: the sources gave round numbers (3.4 million and 1.5 years) and disagree on the start; together they allow anything from 5,284 to 6,284 a day.",
    "warn claim: Facebook followers a day: the sources gave round numbers (500,000 and 10 years), which allow anything from 117 to 159 a day.",
  ]);
  expect(inPicture(caveats).map(line)).toEqual([
    expect.stringContaining("This rests on the word of Jessica Abrahams (Devex)"),
    "warn rates: Each rate is an average over the account’s whole life. The accounts were about 1.7 and 10 years old, so the averages cover different times.",
  ]);
});

test("the totals are neither compared nor added up, and say what they leave out", () => {
  const figures = told.totals;
  const found = lines(
    { scope: "comparison", of: "totals", figures },
    { scope: "sum", over: "accounts", figures },
    { scope: "view", figures },
  );
  expect(found).toEqual([
    "unequal-account-age block totals-unknown: No source says when IFRC on Facebook and IFRC on Twitter began, so the totals cannot be compared.",
    "followers-summed block followers: One person can follow all 3 accounts, so the sum is not a number of people. If each follower is one person, they are at least about 3.4 million and at most about 4.1 million.",
    expect.stringContaining("self-reported warn default"),
    expect.stringContaining("as-of-mismatch warn undated"),
    "cumulative-only warn stock-unknown: These are running totals. Nothing shown here says what any one quarter or year brought.",
  ]);
});

test("the campaign's views are not the account's", () => {
  expect(lines({ scope: "figure", figure: told.campaignViews })).toEqual([
    "hashtag-campaign-count block with-count: This covers every video with #ForClimate (at least 250,000 videos), whoever made it, not only those of IFRC on TikTok.",
    "self-reported warn unverifiable: This rests on the word of Melis Figanmeşe and Dante Licona (IFRC), published on 26 December 2019, and can no longer be checked.",
    "implausible-ratio warn default: #ForClimate: at least 300 million views by at most 999,999 people would be 300 or more each. The two claims can hardly describe the same audience.",
  ]);
});

test("the campaign's claims are quoted with what speaks against them", () => {
  expect(lines({ scope: "claims", claims: told.campaignClaims })).toEqual([
    expect.stringContaining("implausible-ratio warn"),
    "self-reported warn default: This rests on the word of Melis Figanmeşe and Dante Licona (IFRC), published on 26 December 2019 and 17 February 2021. We found no independent record.",
    expect.stringContaining("self-reported warn unverifiable"),
    "conflicting-sources warn default: #ForClimate, languages: ICTworks says 15, but Devex says 17.",
    "conflicting-sources note different: #ForClimate, countries: ICTworks says over 100, Devex says 115; both can be true.",
  ]);
  expect(lines({ scope: "claims", claims: told.contactClaims })).toContain(
    "conflicting-sources warn default: IFRC and TikTok, first contact: ICTworks says April 2019, but Devex says February 2019.",
  );
});

test("how many times one grew as the other is a comparison of the two", () => {
  const [tiktok, facebook] = told.rates;
  const times = figure({
    measure: "ratio",
    label: "TikTok against Facebook, followers a day",
    unit: "times",
    account: null,
    value: 39.2,
    lo: 33,
    hi: 54,
    evidence: [...(tiktok?.evidence ?? []), ...(facebook?.evidence ?? [])],
    parts: told.rates.slice(0, 2),
  });
  const caveats = assess({ scope: "figure", figure: times }, ifrc);
  expect(caveats.map((c) => `${c.rule} ${c.branch}`)).toEqual([
    "self-reported default",
    "unequal-account-age rates",
    "platform-assisted default",
    "as-of-mismatch undated",
    "rounded-figures claim",
    "platform-tide part",
    "conflicting-sources default",
    "platform-incident-in-window fault",
  ]);
});

test("the report shows no outcome", () => {
  const subject = { scope: "report", figures: told.rates, claims: told.campaignClaims } as const;
  expect(lines(subject)).toEqual([
    "no-outcome-metric warn default: This report shows what was published and seen, not what changed because of it.",
  ]);
});

test("every caveat rests on evidence, except that of a whole report", () => {
  const subjects: Subject[] = [
    { scope: "comparison", of: "time-to-number", figures: told.times },
    { scope: "claims", claims: told.campaignClaims },
    { scope: "figure", figure: told.campaignViews },
  ];
  for (const caveat of subjects.flatMap((subject) => assess(subject, ifrc))) {
    expect(caveat.evidence.length, caveat.rule).toBeGreaterThan(0);
    expect(caveat.effect).toBeGreaterThanOrEqual(0);
    expect(caveat.effect).toBeLessThanOrEqual(1);
  }
});

import { expect, test } from "vitest";
import {
  account,
  byClaim,
  byCount,
  claim,
  context,
  figure,
  observation,
} from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const RULE = "hashtag-campaign-count";
const views = claim("views", { subject: "#Plant", scope: "hashtag", metric: "views", value: 9000 });
const videos = claim("videos", {
  subject: "#Plant",
  scope: "hashtag",
  metric: "videos",
  value: 40,
  interval: { lo: 40, hi: null },
});
const facts = context({ accounts: [account("alpha")], claims: [views] });
const tagged = figure({ measure: "views", value: 9000, evidence: byClaim(views) });
const own = figure({
  measure: "views",
  value: 5,
  evidence: byCount(observation("2021-01-01", 5, { metric: "views" })),
});

test("a hashtag's views as an account's own", () => {
  expect(said(RULE, { scope: "figure", figure: tagged }, facts)).toEqual([
    "block default: This covers every video with #Plant, whoever made it, not only those of alpha on TikTok.",
  ]);
});

test("with the number of videos, where somebody gave it", () => {
  const known = context({ accounts: [account("alpha")], claims: [views, videos] });
  expect(said(RULE, { scope: "figure", figure: tagged }, known)).toEqual([
    "block with-count: This covers every video with #Plant (at least 40 videos), whoever made it, not only those of alpha on TikTok.",
  ]);
});

test("a figure of the hashtag, and an account's own views", () => {
  expect(said(RULE, { scope: "figure", figure: { ...tagged, account: null } }, facts)).toEqual([]);
  expect(said(RULE, { scope: "figure", figure: own }, facts)).toEqual([]);
});

test("the two added up", () => {
  expect(said(RULE, { scope: "sum", over: "time", figures: [own, tagged] }, facts)).toEqual([
    "block sum: This adds views of everybody’s videos with #Plant to views of own videos.",
  ]);
  expect(said(RULE, { scope: "sum", over: "time", figures: [tagged, tagged] }, facts)).toEqual([]);
});

import type { Catalogue } from "../../catalogue-type.ts";

/** English: the words of charts that set accounts' growth side by side. */
export const chartsGrowth: Catalogue = {
  "chart.compared.subtitle":
    "Followers at the end of each day, all accounts on one scale from zero",
  "chart.compared.subtitle-log":
    "Followers at the end of each day, all accounts on one logarithmic scale",
  "chart.compared.log": "Logarithmic scale: equal distances are equal multiples.",
  "chart.compared.zero": "Counts of zero have no place on it and are left out.",
  "chart.indexed.subtitle": "Followers of each account, set against its own number on {date}",
  "chart.indexed.note": "Index: followers on {date} = 100.",
  "chart.indexed.value": "{index}, from {base}",
  "chart.launch.subtitle":
    "Followers by the age of the account, up to that of the youngest: {age}. The platforms themselves grew meanwhile",
  "chart.launch.axis-days": "Days since the account was opened.",
  "chart.launch.axis-years": "Years since the account was opened.",
  "chart.launch.dashed": "Dashed: worked out, or nobody counted in between.",
  "chart.launch.band": "Band: what the sources leave open about the day of opening.",
  "chart.launch.column-age": "Age in days",
  "chart.launch.ratio": "{a} to {b}, at the same age",
  "chart.milestone.subtitle": "Age of each account when it reached {count} followers",
  "chart.milestone.opened": "opened on {date}",
  "chart.milestone.opened-between": "opened between {from} and {to}",
  "chart.milestone.not-before": "not before {age}",
  "chart.milestone.on": "on {date}",
  "chart.milestone.between": "between {from} and {to}",
  "chart.milestone.first": "{count} at the first count, on {date}",
  "chart.milestone.last": "{count} at the last count, on {date}",
  "chart.milestone.fell": "{range}; later below it again",
  "chart.milestone.note":
    "Bar: on one of these days. Arrow: no count closes that end. Dot: the day is known.",
  "chart.milestone.column-opened": "Opened",
  "chart.milestone.column-age": "Age",
  "chart.milestone.column-rests": "Counts",
  "chart.slope.subtitle": "{metric} in {from} and {to}",
  "chart.slope.subtitle-end": "{metric} at the end of {from} and of {to}",
  "chart.slope.note": "The scale begins at zero.",
  "chart.slope.change": "{change} ({percent})",
  "chart.slope.instead":
    "Each account by its own number in {from}: {metric} of different platforms are not on one scale",
  "chart.slope.note-index": "{from} = 100 for each account.",
  "chart.slope.column-change": "Change",
  "chart.share.subtitle": "Change in {metric} from {from} to {to}",
  "chart.share.subtitle-net":
    "Net new followers in {to}; a person who follows several accounts counts in each",
  "chart.share.axis": "Change in {metric}",
  "chart.share.axis-net": "Net new followers",
  "chart.share.of-growth": "{share} of the growth",
  "chart.share.of-gains": "{share} of the gains",
  "chart.share.of-losses": "{share} of the losses",
  "chart.share.withheld": "share not shown",
  "chart.share.column-change": "Change",
  "chart.share.column-share": "Share",
  "chart.concentration.subtitle":
    "Which part of all {metric} the posts of {quarter} bring together, {posts} posts with a count",
  "chart.concentration.axis":
    "Posts, from the most viewed to the least. Dashed: if all had the same number.",
  "chart.concentration.top-one": "Most viewed: {share}",
  "chart.concentration.top-three": "Three most viewed: {share}",
  "chart.concentration.effective": "As concentrated as {posts} equal posts of {all}",
  "chart.concentration.column-rank": "Rank",
  "chart.concentration.column-share": "Share",
  "chart.concentration.column-cumulated": "Together",
};

/**
 * What a source stated, worded as it was: `<name>As` says how (see `caveats/stated.ts`).
 * A function, because the same choice stands in several sentences.
 */
function stated(name: string): string {
  return `{${name}As, select, about {about {${name}}} over {over {${name}}} atLeast {at least {${name}}} atMost {at most {${name}}} range {{${name}} to {${name}To}} other {{${name}}}}`;
}

/** `{from}` and `{to}` are months; `{span}` says whether they are the same. */
const WHEN = "{span, select, month {In {from}} other {Between {from} and {to}}}";

/** Of several figures it is said which one; a single figure stands beside the sentence. */
const OF = "{named, select, yes {{label}: the} other {The}}";

const GREW =
  "{platform} itself grew by {atLeast, select, yes {at least } other {}}{p} in monthly users";

/** English. Ids are `caveat.<rule>.<branch>`; one sentence or two, each true of what fired it. */
export const en: Readonly<Record<string, string>> = {
  "number.range": "{lo} to {hi}",
  "number.at-least": "at least {value}",
  "number.at-most": "at most {value}",
  "number.unbounded": "no known bounds",
  "number.times": "{count, plural, one {{value} time} other {{value} times}}",
  "number.per": "{value} per {per}",
  "number.per-day": "{value} a day",
  "number.per-week": "{value} a week",
  "number.per-month": "{value} a month",
  "number.per-year": "{value} a year",
  "number.per-post": "{value} a post",
  "number.per-video": "{value} a video",

  "caveat-override": "Shown all the same: {reason}",

  "caveat.unequal-account-age.totals":
    "The accounts were about {ages} years old, so their totals cannot be compared.",
  "caveat.unequal-account-age.totals-unknown":
    "No source says when {who} began, so the totals cannot be compared.",
  "caveat.unequal-account-age.times":
    "The accounts were about {ages} years old, so their times cannot be compared.",
  "caveat.unequal-account-age.times-and-targets":
    "The accounts were about {ages} years old, and each time is to a different number of followers, so the times cannot be compared.",
  "caveat.unequal-account-age.targets":
    "Each time is to a different number of followers, so the times cannot be compared.",
  "caveat.unequal-account-age.times-unknown":
    "No source says when {who} began, so the times cannot be compared.",
  "caveat.unequal-account-age.uncertain":
    "The accounts’ ages are known only roughly: one may be up to {ratio} as old as the other.",
  "caveat.unequal-account-age.rates":
    "Each rate is an average over the account’s whole life. The accounts were about {ages} years old, so the averages cover different times.",

  "caveat.hashtag-campaign-count.default":
    "This covers every video with {hashtag}, whoever made it, not only those of {account}.",
  "caveat.hashtag-campaign-count.with-count": `This covers every video with {hashtag} (${stated("videos")} videos), whoever made it, not only those of {account}.`,
  "caveat.hashtag-campaign-count.sum":
    "This adds views of everybody’s videos with {hashtag} to views of own videos.",

  "caveat.followers-summed.followers":
    "One person can follow all {accounts} accounts, so the sum is not a number of people. It stands for at least {exact, select, yes {} other {about }}{max} people and at most {exact, select, yes {} other {about }}{sum}.",
  "caveat.followers-summed.people":
    "One person can be counted in all {accounts} numbers, so the sum is not a number of people. It stands for at least {exact, select, yes {} other {about }}{max} people and at most {exact, select, yes {} other {about }}{sum}.",

  "caveat.as-of-mismatch.apart":
    "These figures were counted up to {days} apart, between {first} and {last}.",
  "caveat.as-of-mismatch.undated":
    "No source says when the numbers of {who} were counted, so they may come from other times than the rest.",
  "caveat.as-of-mismatch.all-undated":
    "No source says when these numbers were counted, so they may come from different times.",

  "caveat.self-reported.default":
    "This rests on the word of {who}, published on {published}. We found no independent record.",
  "caveat.self-reported.unverifiable":
    "This rests on the word of {who}, published on {published}, and can no longer be checked.",
  "caveat.self-reported.opinion":
    "This is an opinion of {who}, published on {published}, not a count.",

  "caveat.rounded-figures.claim": `${OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}.`,
  "caveat.rounded-figures.claim-and-dates": `${OF} sources gave round numbers ({quoted}) and disagree on the start; together they allow anything from {lo} to {hi}.`,
  "caveat.rounded-figures.open": `${OF} sources say only {ends, select, lower {“at least”} upper {“at most”} other {bounds}} ({quoted}), so the real figure may be far from this one.`,
  "caveat.rounded-figures.withheld": `${OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}, so no single percentage is shown.`,
  "caveat.rounded-figures.platform": `${OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}.`,
  "caveat.rounded-figures.platform-withheld": `${OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}, so no percentage is shown.`,

  "caveat.conflicting-sources.default": `{subject}, {fact}: {aSource} says ${stated("a")}, but {bSource} says ${stated("b")}.`,
  "caveat.conflicting-sources.different": `{subject}, {fact}: {aSource} says ${stated("a")}, {bSource} says ${stated("b")}; both can be true.`,

  "caveat.implausible-ratio.default":
    "{subject}: at least {views} views by at most {people} people would be {each} or more each. The two claims can hardly describe the same audience.",

  "caveat.platform-tide.same-time": `In the same time ${GREW}.`,
  "caveat.platform-tide.relative": `In the same time ${GREW}. Measured against that, the account grew by {rel}.`,
  "caveat.platform-tide.relative-fell": `In the same time ${GREW}. Measured against that, the account shrank by {rel}.`,
  "caveat.platform-tide.part": `In a part of this time, {first} to {last}, ${GREW}.`,
  "caveat.platform-tide.part-ended": `In a part of this time, {first} to {last}, ${GREW}. It has published no count since {after}.`,
  "caveat.platform-tide.none":
    "No two published counts of {platform}’s users lie in this time, so the growth cannot be set against the platform’s own.",
  "caveat.platform-tide.ended":
    "{platform} has published no count of its users since {after}, so the growth cannot be set against the platform’s own.",

  "caveat.platform-assisted.default":
    "{platform} itself helped {account} to be seen ({events}). Part of the growth may come from that.",

  "caveat.platform-incident-in-window.purge": `${WHEN} {platform} {effect}. So {account} may have lost followers without anybody leaving.`,
  "caveat.platform-incident-in-window.fault": `${WHEN} {platform} {effect}. That may have changed the count of {account}.`,
  "caveat.platform-incident-in-window.purge-undated": `${WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,
  "caveat.platform-incident-in-window.fault-undated": `${WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,

  "caveat.cumulative-only.stock":
    "{account}: this is a running total. Between {first} and {last} it changed by {net}.",
  "caveat.cumulative-only.stock-unknown":
    "These are running totals. Nothing shown here says what any one quarter or year brought.",
  "caveat.cumulative-only.cumulative":
    "This adds up everything since the start, so it rises even in the weakest month.",

  "caveat.no-outcome-metric.default":
    "This report shows what was published and seen, not what changed because of it.",
};

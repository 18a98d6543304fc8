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

/** What is counted, as many: `{metric}` is our name of it, `{name}` stands for those without a word. */
const MANY =
  "{metric, select, views {views} engaged_views {engaged views} impressions {impressions} likes {likes} comments {comments} shares {shares} reach {people reached} watch_time_hours {hours watched} other {{name}}}";

/** One of what is counted. */
const ONE =
  "{metric, select, views {a view} engaged_views {an engaged view} impressions {an impression} reach {a person reached} followers {a follower} page_likes {a page like} watch_time_hours {time watched} average_view_duration_s {the average time viewed} other {{name}}}";

/** The day of a change of rule, its month, or the time over which it was rolled out. */
const CHANGED =
  "{when, select, between {Between {date} and {until}} in {In {date}} other {On {date}}}";

/** Growth of a period against the one before, by size and direction. */
function grown(name: string): string {
  return `{${name}Way, select, up {risen by {${name}}} down {fallen by {${name}}} other {stayed the same}}`;
}

const TOP_POST = "{dated, select, yes {The post of {published}} other {One post}}";

const DAYS =
  "{days, plural, one {one day} other {# days}} ({many, select, yes {between {first} and {last}} other {{dates}}})";

const CAUSE =
  "{cause, select, known {On record for then: {events}.} other {No cause is recorded.}}";

const MISSING =
  "{missing} of {whole} days have no count{row, select, all {, all in a row ({from} to {to})} some {, {gap} of them in a row ({from} to {to})} other {}}";

const ZONES =
  "A day on {late} begins {hours} after one on {early}{unsure, select, yes { (that of {who} is not documented)} other {}}";

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

  "caveat.view-definitions-not-comparable.default":
    "A view on {a} is {aIs}; on {b} it is {bIs}{more, select, yes {; on {others} it is something else again} other {}}. The numbers can be neither added up nor ranked.",
  "caveat.view-definitions-not-comparable.mixed":
    "A view on {a} is {aIs}, and no platform says in which shares. The numbers can be neither added up nor ranked.",

  "caveat.definition-changed-in-window.default": `${CHANGED} {platform} changed what it counts as ${ONE}: before, {before}; since, {after}. Numbers before and after cannot be compared.`,
  "caveat.definition-changed-in-window.event": `${CHANGED} {platform} {effect}. Numbers before and after cannot be compared.`,
  "caveat.definition-changed-in-window.just-changed": `${CHANGED} {platform} changed what it counts as ${ONE}, and this time begins then or soon after. Such changes have taken weeks to reach every account, so its first days may mix both rules.`,

  "caveat.one-post-carries.share": `${TOP_POST} brought {share} of all ${MANY} of the {posts} posts of this time.`,
  "caveat.one-post-carries.growth": `Without the largest post of each period, ${MANY} would have ${grown("without")}; with them they have ${grown("all")}.`,
  "caveat.one-post-carries.share-and-growth": `${TOP_POST} brought {share} of all ${MANY} of the {posts} posts of this time. Without the largest post of each period they would have ${grown("without")}; with them they have ${grown("all")}.`,

  "caveat.follower-spike.share": `{share} of the {total} followers gained in this time{gross, select, yes {} other {, less those lost,}} came on ${DAYS}. ${CAUSE}`,
  "caveat.follower-spike.more-than-all": `${DAYS} brought {brought} followers; the whole time, gains less losses, changed the total by {total}. ${CAUSE}`,

  "caveat.partial-period.running-quarter":
    "This quarter has {days} of {whole} days so far. As many days of the quarter before are those from {from} to {to}.",
  "caveat.partial-period.running": "This time has {days} of {whole} days so far, up to {last}.",
  "caveat.partial-period.stopped":
    "The counts end on {last}, after {days} of {whole} days, so they are not those of the whole time.",
  "caveat.partial-period.revising":
    "This was downloaded on {downloaded}; {platform} may still change the counts of the last {moves} up to {end}.",

  "caveat.missing-days.start":
    "The first {start} of {whole} days have no count; counts begin on {first}, so exact growth is not known.",
  "caveat.missing-days.end":
    "The last {end} of {whole} days have no count; counts end on {last}, so exact growth is not known.",
  "caveat.missing-days.both-ends":
    "The first {start} and the last {end} of {whole} days have no count; counts run from {first} to {last}, so exact growth is not known.",
  "caveat.missing-days.stock": `${MISSING}; the line over them is drawn, not measured.`,
  "caveat.missing-days.flow": `${MISSING}; what they brought is left out.`,

  "caveat.time-zone.default": `${ZONES}, so the edges of the two times do not match.`,
  "caveat.time-zone.edges": `${ZONES}, so up to {share} of a count shown here may lie outside the time of the other.`,
  "caveat.time-zone.daily": `${ZONES}, so single days of the two cannot be set side by side.`,

  "caveat.mean-vs-median.default": `The average post got {mean} ${MANY}, {times} what a typical one got ({median}, the median of {posts} posts).`,
  "caveat.mean-vs-median.half-none": `Half of the {posts} posts or more got no ${MANY} at all; the average of {mean} comes from the others.`,

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
  "caveat.cumulative-only.stock-unknown-some":
    "{who}: running totals. Nothing shown here says what any one quarter or year brought to them.",
  "caveat.cumulative-only.cumulative":
    "This adds up everything since the start, so it rises even in the weakest month.",

  "caveat.no-outcome-metric.default":
    "This report shows what was published and seen, not what changed because of it.",
};

/** Parts of English sentences that stand in those of several rules. */

/**
 * What a source stated, worded as it was: `<name>As` says how: about, over, atLeast, atMost, range or exactly.
 * A function, because the same choice stands in several sentences.
 */
export function stated(name: string): string {
  return `{${name}As, select, about {about {${name}}} over {over {${name}}} atLeast {at least {${name}}} atMost {at most {${name}}} range {{${name}} to {${name}To}} other {{${name}}}}`;
}

/** `{from}` and `{to}` are months; `{span}` says whether they are the same. */
export const WHEN = "{span, select, month {In {from}} other {Between {from} and {to}}}";

/** Of several figures it is said which one; a single figure stands beside the sentence. */
export const OF = "{named, select, yes {{label}: the} other {The}}";

export const GREW =
  "{platform} itself grew by {atLeast, select, yes {at least } other {}}{p} in monthly users";

/** What is counted, as many: `{metric}` is our name of it, `{name}` stands for those without a word. */
export const MANY =
  "{metric, select, views {views} engaged_views {engaged views} impressions {impressions} likes {likes} comments {comments} shares {shares} reach {people reached} watch_time_hours {hours watched} other {{name}}}";

/** One of what is counted. */
export const ONE =
  "{metric, select, views {a view} engaged_views {an engaged view} impressions {an impression} reach {a person reached} followers {a follower} page_likes {a page like} watch_time_hours {time watched} average_view_duration_s {the average time viewed} other {{name}}}";

/** The day of a change of rule, its month, or the time over which it was rolled out. */
export const CHANGED =
  "{when, select, between {Between {date} and {until}} in {In {date}} other {On {date}}}";

/** Growth of a period against the one before, by size and direction. */
export function grown(name: string): string {
  return `{${name}Way, select, up {risen by {${name}}} down {fallen by {${name}}} other {stayed the same}}`;
}

export const TOP_POST = "{dated, select, yes {The post of {published}} other {One post}}";

export const DAYS =
  "{days, plural, one {one day} other {# days}} ({many, select, yes {between {first} and {last}} other {{dates}}})";

export const CAUSE =
  "{cause, select, known {On record for then: {events}.} other {No cause is recorded.}}";

export const MISSING =
  "{missing, plural, one {# of {whole} days has} other {# of {whole} days have}} no count{row, select, all {{missing, plural, one { ({from})} other {, all in a row ({from} to {to})}}} some {, {gap} of them in a row ({from} to {to})} other {}}";

export const ZONES =
  "A day on {late} {unsure, select, yes {probably begins} other {begins}} {hours} after one on {early}{unsure, select, yes { (that of {who} is not documented)} other {}}";

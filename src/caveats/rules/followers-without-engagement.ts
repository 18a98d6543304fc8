import { daysBetween } from "../../calendar/dates.ts";
import { mergeEvidence } from "../../figures/evidence.ts";
import { median } from "../../growth/median.ts";
import { medianInterval } from "../../growth/median-interval.ts";
import type { PostCount } from "../../observations/post.ts";
import { evidenceBehind } from "../behind.ts";
import { number, text } from "../message-value.ts";
import { type KnownPost, knownPosts, postEvidence } from "../posts.ts";
import type { Finding, Rule, SubjectOf } from "../rule.ts";

/** What somebody did on seeing a post. A view is none of these. */
const REACTIONS: readonly string[] = [
  "likes",
  "comments",
  "shares",
  "saves",
  "bookmarks",
  "reposts",
  "replies",
  "reactions",
  "engagements",
];

type Limits = Readonly<Record<"minGrowth" | "postAgeDays" | "minPosts", number>>;

export const followersWithoutEngagement: Rule<Limits> = {
  id: "followers-without-engagement",
  severity: "warn",
  defaults: { minGrowth: 0.1, postAgeDays: 7, minPosts: 6 },
  branches: ["fewer", "no-more", "unseen"],
  find(subject, _context, limits) {
    if (subject.scope !== "audience") return [];
    const [start, end] = subject.growth.parts;
    const growth = subject.growth.value;
    if (growth === null || growth < limits.minGrowth) return [];
    if (!start || !end || start.value === null || end.value === null) return [];
    const reaction = reactionOf(subject, limits);
    if (!reaction) return [];
    return [
      {
        branch: reaction.branch,
        data: {
          account: text(subject.account.name),
          growth: number(growth, "fraction"),
          start: number(start.value),
          end: number(end.value),
          ...reaction.data,
        },
        evidence: mergeEvidence(evidenceBehind(subject.growth), reaction.evidence),
        // The part of the audience that is new: it is of them that nothing shows a reaction.
        effect: growth / (1 + growth),
      },
    ];
  },
};

/** What the posts say of the growth; null where they speak for it or are too few to say anything. */
function reactionOf(
  { metric, posts, before }: SubjectOf<"audience">,
  { postAgeDays, minPosts }: Limits,
): Pick<Finding, "branch" | "data" | "evidence"> | null {
  const counted = knownPosts(posts ?? []);
  if (counted.length === 0) return { branch: "unseen", data: {}, evidence: [] };
  const now = settled(counted, postAgeDays);
  const earlier = knownPosts(before ?? []);
  const then = settled(earlier, postAgeDays);
  if (!REACTIONS.includes(metric) || now.length < minPosts || then.length < minPosts) return null;
  const typical = medianInterval(now.map((post) => post.value));
  const usual = median(then.map((post) => post.value)).value;
  if (typical.value === null || usual === null || typical.value > usual) return null;
  const sure = typical.hi !== null && typical.hi < usual;
  const older = typicalAge(then) - typicalAge(now) > postAgeDays;
  return {
    branch: sure ? "fewer" : "no-more",
    data: {
      metric: text(metric),
      now: number(typical.value),
      before: number(usual),
      older: text(older ? "yes" : "no"),
      // The median of all posts, younger ones too, is another number, and may stand beside this one.
      settled: text(now.length + then.length < counted.length + earlier.length ? "yes" : "no"),
      days: number(postAgeDays),
    },
    evidence: postEvidence([...now, ...then]),
  };
}

/** Posts whose count holds all that they drew since their publication, over enough days. */
function settled(posts: readonly KnownPost[], days: number): KnownPost[] {
  return posts.filter((post) => {
    const age = ageOf(post);
    return post.from === null && age !== null && age >= days;
  });
}

function ageOf({ publishedOn, at }: PostCount): number | null {
  return publishedOn === null ? null : daysBetween(publishedOn, at);
}

function typicalAge(posts: readonly KnownPost[]): number {
  return median(posts.flatMap((post) => ageOf(post) ?? [])).value ?? 0;
}

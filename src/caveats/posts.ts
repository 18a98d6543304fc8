import type { Evidence } from "../figures/evidence.ts";
import { metricOf } from "../observations/metric.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";

export interface KnownPost extends PostCount {
  readonly value: number;
}

export function knownPosts(posts: readonly PostCount[]): KnownPost[] {
  return posts.flatMap((post) => (post.value === null ? [] : [{ ...post, value: post.value }]));
}

/** One piece of evidence for each post, however many rules look at it: by its row, as copies are made. */
const made = new WeakMap<PostCount["source"], Observation>();

/** A post's count as evidence: what it brought from its publication to the day of the count. */
export function postEvidence(posts: readonly PostCount[]): Evidence[] {
  return posts.map((post) => {
    const known = made.get(post.source);
    const same = known?.metric === post.metric && known.value === post.value ? known : undefined;
    const observation = same ?? toObservation(post);
    made.set(post.source, observation);
    return { kind: "observation", observation };
  });
}

function toObservation(post: PostCount): Observation {
  const { account, platform, surface, metric, at, value, source } = post;
  return {
    account,
    platform,
    surface,
    metric,
    from: post.publishedOn,
    at,
    value,
    unit: metricOf(metric).unit,
    source,
    retrievedOn: at,
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  };
}

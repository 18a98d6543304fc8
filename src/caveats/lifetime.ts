import type { Figure } from "../figures/figure.ts";
import { metricOf } from "../observations/metric.ts";
import { observationsBehind } from "./behind.ts";

/** A post is published once: a number of posts is no count that goes on growing. */
const PUBLISHED: readonly string[] = ["posts", "videos"];

/** Whether a metric goes on growing for as long as a post is out. */
export function growsWithAge(metric: string): boolean {
  return metricOf(metric).kind === "flow" && !PUBLISHED.includes(metric);
}

/**
 * Over what time the counts behind a figure run: posts are counted since their publication (a flow without a
 * first day), accounts in a period. null where it rests on neither, or on both.
 */
export function countedOver(figure: Figure): "lifetime" | "period" | null {
  const counts = observationsBehind(figure).filter((o) => growsWithAge(o.metric));
  if (counts.length === 0) return null;
  if (counts.every((o) => o.from === null)) return "lifetime";
  return counts.every((o) => o.from !== null) ? "period" : null;
}

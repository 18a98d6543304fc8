import type { MessageData } from "../figures/caveat.ts";
import type { Figure } from "../figures/figure.ts";
import type { Platform } from "../observations/observation.ts";
import { claimsBehind, observationsBehind } from "./behind.ts";
import { metricName, text } from "./message-value.ts";
import type { RuleContext } from "./rule.ts";

/** One kind of count that a number rests on, as the registry of definitions knows it. */
export interface Counted {
  readonly platform: Platform;
  readonly surface: string;
  readonly metric: string;
}

/**
 * What was counted for a figure, each kind once: from the observations behind it, else from its measure and
 * account. A claim about a hashtag counts everybody's posts, not those of the account.
 */
export function countedFor(figure: Figure, { accounts }: RuleContext): Counted[] {
  const seen = observationsBehind(figure).map(({ platform, surface, metric }) => ({
    platform,
    surface,
    metric,
  }));
  const account = accounts.get(figure.account ?? "");
  const tagged = claimsBehind(figure).some((claim) => claim.scope === "hashtag");
  const stated = account
    ? [
        {
          platform: account.platform,
          surface: tagged ? "hashtag" : "account",
          metric: figure.measure.replace(/_per_day$/, ""),
        },
      ]
    : [];
  const all: Counted[] = seen.length > 0 ? seen : stated;
  return [...new Map(all.map((c) => [Object.values(c).join(" "), c])).values()];
}

/** A metric as data of a message: `metric` chooses the word, `name` stands where there is none. */
export function metricWord(metric: string): MessageData {
  return { metric: text(metric), name: metricName(metric) };
}

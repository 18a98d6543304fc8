import { addDays } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { type Evidence, type Figure, mergeEvidence } from "../../figures/figure.ts";
import { type Boundary, boundariesIn, boundariesOf } from "../../platforms/boundary.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { accountFigures, evidenceBehind, figuresIn } from "../behind.ts";
import { type Counted, countedFor, metricWord } from "../counted.ts";
import { lengthOf } from "../daily.ts";
import { date, effectOf, shortOf, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext, Subject } from "../rule.ts";
import { windowOf } from "../window.ts";

/** All days that are set against each other or added up, of one kind of count. */
interface Span {
  readonly counted: Counted;
  readonly window: Period;
  readonly evidence: readonly Evidence[];
}

export const definitionChangedInWindow: Rule<{ transitionDays: number }> = {
  id: "definition-changed-in-window",
  severity: "block",
  defaults: { transitionDays: 14 },
  branches: ["default", "event", "just-changed"],
  find(subject, context, { transitionDays }) {
    return spansOf(subject, context).flatMap((span) => {
      const { platform, surface, metric } = span.counted;
      const inside = boundariesIn(platform, surface, metric, span.window);
      if (inside.length > 0) return inside.map((boundary) => crossed(boundary, span));
      return boundariesOf(platform, surface, metric)
        .filter((b) => b.date <= span.window.from)
        .filter(
          (b) => addDays(b.date, transitionDays) > span.window.from || b.until >= span.window.from,
        )
        .map((boundary) => ({
          ...told("just-changed", boundary, span.evidence),
          severity: "note",
          effect: Math.min(1, transitionDays / lengthOf(span.window)),
        }));
    });
  },
};

function crossed(boundary: Boundary, { evidence }: Span): Finding {
  return told(boundary.before && boundary.after ? "default" : "event", boundary, evidence);
}

function told(branch: string, boundary: Boundary, evidence: readonly Evidence[]): Finding {
  const { platform, metric, before, after, event, precision, until } = boundary;
  const rollout = until > boundary.date;
  const known = precision === "day" ? boundary.date : boundary.date.slice(0, 7);
  return {
    branch,
    data: {
      ...metricWord(metric),
      platform: text(platformName(platform, boundary.date)),
      date: date(known),
      until: date(until),
      when: text(rollout ? "between" : precision === "day" ? "on" : "in"),
      before: before ? shortOf(before) : text(""),
      after: after ? shortOf(after) : text(""),
      effect: event ? effectOf(event) : text(""),
    },
    evidence,
    // Every growth or sum over the day of the change is in doubt as a whole.
    effect: 1,
  };
}

function spansOf(subject: Subject, context: RuleContext): Span[] {
  if (subject.scope === "series") {
    const { account, surface, metric, window, observations } = subject;
    const evidence = observations.map((o) => ({ kind: "observation" as const, observation: o }));
    return [{ counted: { platform: account.platform, surface, metric }, window, evidence }];
  }
  const spans = new Map<string, Span>();
  for (const figure of figuresIn(subject).flatMap(accountFigures)) {
    const window = windowWithParts(figure);
    if (!window) continue;
    for (const counted of countedFor(figure, context)) {
      const key = `${counted.platform} ${counted.surface} ${counted.metric}`;
      const other = spans.get(key);
      spans.set(key, {
        counted,
        window: other ? around(other.window, window) : window,
        evidence: mergeEvidence(other?.evidence ?? [], evidenceBehind(figure)),
      });
    }
  }
  return [...spans.values()];
}

/** Growth between two quarters covers both, whatever dates it carries itself. */
function windowWithParts(figure: Figure): Period | null {
  const own = windowOf(figure);
  const windows = [own?.dated ? own : null, ...figure.parts.map(windowWithParts)];
  return windows.reduce((a, b) => (a && b ? around(a, b) : (a ?? b)), null);
}

function around(a: Period, b: Period): Period {
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

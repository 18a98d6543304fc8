import { mergeEvidence } from "../../figures/figure.ts";
import type { Revision } from "../../store/resolve.ts";
import { metricWord } from "../counted.ts";
import { dailyChanges } from "../daily-change.ts";
import { date, number, platformWord, text } from "../message-value.ts";
import { observed } from "../observed.ts";
import type { Finding, Rule, SeriesSubject } from "../rule.ts";

/** One day whose count was given twice. */
interface Change {
  readonly revision: Revision;
  readonly earlier: number;
  readonly now: number;
  readonly size: number;
}

export const restated: Rule<{ rel: number }> = {
  id: "restated",
  severity: "warn",
  defaults: { rel: 0.005 },
  branches: ["one", "several", "sources"],
  find(subject, { revisions }, { rel }) {
    if (subject.scope !== "series") return [];
    const changes = revisions
      .filter((revision) => !revision.expected && isOf(revision, subject))
      .flatMap(toChange)
      .filter(({ size, earlier }) => size > rel * Math.abs(earlier));
    return [
      ...found(changes.filter(isPlatforms), subject, null),
      ...found(
        changes.filter((change) => !isPlatforms(change)),
        subject,
        "sources",
      ),
    ];
  },
};

function isOf({ current }: Revision, { account, metric, surface, window }: SeriesSubject): boolean {
  return (
    current.account === account.id &&
    current.metric === metric &&
    current.surface === surface &&
    window.from <= current.at &&
    current.at <= window.to
  );
}

function toChange(revision: Revision): Change[] {
  const [earlier, now] = [revision.earlier.value, revision.current.value];
  if (earlier === null || now === null) return [];
  return [{ revision, earlier, now, size: Math.abs(now - earlier) }];
}

/** Two downloads of one platform. A total written down by hand, or two files of one day, are two sources. */
function isPlatforms({ revision: { earlier, current } }: Change): boolean {
  return (
    earlier.capturedBy === null &&
    current.capturedBy === null &&
    earlier.retrievedOn !== null &&
    current.retrievedOn !== null &&
    earlier.retrievedOn < current.retrievedOn
  );
}

function found(
  changes: readonly Change[],
  subject: SeriesSubject,
  branch: "sources" | null,
): Finding[] {
  const largest = changes.toSorted((a, b) => b.size - a.size)[0];
  if (!largest) return [];
  const { earlier, current } = largest.revision;
  const days = new Set(changes.map(({ revision }) => revision.current.at)).size;
  const brought = Math.abs(dailyChanges(subject).total);
  return [
    {
      branch: branch ?? (days === 1 ? "one" : "several"),
      data: {
        ...metricWord(subject.metric),
        account: text(subject.account.name),
        platform: platformWord(subject.account.platform, current.at),
        days: number(days),
        day: date(current.at),
        earlier: number(largest.earlier),
        now: number(largest.now),
        ...(branch === null
          ? { seen: date(earlier.retrievedOn ?? ""), again: date(current.retrievedOn ?? "") }
          : {}),
      },
      evidence: mergeEvidence(
        observed(changes.flatMap(({ revision }) => [revision.earlier, revision.current])),
      ),
      effect: brought > 0 ? Math.min(1, largest.size / brought) : 1,
    },
  ];
}

import { addDays } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { countedDays, type Day, gapsIn, lengthOf } from "../daily.ts";
import { STOCKS } from "../measured.ts";
import { date, number, text } from "../message-value.ts";
import type { Finding, Rule, SeriesSubject } from "../rule.ts";

export const missingDays: Rule<{ share: number; gap: number; edge: number }> = {
  id: "missing-days",
  severity: "warn",
  defaults: { share: 0.1, gap: 7, edge: 3 },
  branches: ["start", "end", "both-ends", "stock", "flow"],
  find(subject, _context, limits) {
    if (subject.scope !== "series") return [];
    const days = countedDays(subject);
    if (days.length === 0) return [];
    const expected = expectedOf(subject);
    const gaps = gapsIn(days, expected);
    const [first, last] = [gaps[0], gaps.at(-1)];
    const start = first?.from === expected.from && first.days > limits.edge ? first : null;
    const end = last?.to === expected.to && last.days > limits.edge ? last : null;
    const inner = gaps.filter((gap) => gap !== start && gap !== end);
    return [
      ...ends(start, end, expected, days),
      ...inside(inner, expected, days, limits, STOCKS.includes(subject.metric)),
    ];
  },
};

/** A day on which or after which the export was downloaded is not missing: it had not ended. */
function expectedOf({ window, downloadedOn }: SeriesSubject): Period {
  if (downloadedOn === null || downloadedOn > window.to) return window;
  const before = addDays(downloadedOn, -1);
  return { from: window.from, to: before < window.from ? window.from : before };
}

type Gap = Period & { readonly days: number };

function ends(
  start: Gap | null,
  end: Gap | null,
  expected: Period,
  days: readonly Day[],
): Finding[] {
  const missing = (start?.days ?? 0) + (end?.days ?? 0);
  if (missing === 0) return [];
  const outer = [days[0], days.at(-1)].flatMap((day) => day ?? []);
  return [
    {
      branch: start && end ? "both-ends" : start ? "start" : "end",
      severity: "block",
      data: {
        start: number(start?.days ?? 0),
        end: number(end?.days ?? 0),
        whole: number(lengthOf(expected)),
        first: date(outer[0]?.date ?? expected.from),
        last: date(outer.at(-1)?.date ?? expected.to),
      },
      evidence: asEvidence(outer),
      effect: missing / lengthOf(expected),
    },
  ];
}

function inside(
  gaps: readonly Gap[],
  expected: Period,
  days: readonly Day[],
  limits: { readonly share: number; readonly gap: number },
  stock: boolean,
): Finding[] {
  const missing = gaps.reduce((sum, gap) => sum + gap.days, 0);
  const longest = gaps.toSorted((a, b) => b.days - a.days)[0];
  if (!longest) return [];
  const share = missing / lengthOf(expected);
  if (share < limits.share && longest.days < limits.gap) return [];
  const around = days.filter(
    ({ date: day }) => day === addDays(longest.from, -1) || day === addDays(longest.to, 1),
  );
  return [
    {
      branch: stock ? "stock" : "flow",
      data: {
        missing: number(missing),
        whole: number(lengthOf(expected)),
        row: text(longest.days === missing ? "all" : longest.days > 1 ? "some" : "none"),
        gap: number(longest.days),
        from: date(longest.from),
        to: date(longest.to),
      },
      evidence: asEvidence(around.length > 0 ? around : days),
      // Between two counts a stock cannot have gone far astray; nothing bounds what a day brought that nobody counted.
      effect: stock ? share : 1,
    },
  ];
}

function asEvidence(days: readonly Day[]) {
  return days.map(({ observation }) => ({ kind: "observation" as const, observation }));
}

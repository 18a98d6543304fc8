import { daysBetween } from "../../calendar/dates.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind, withValue } from "../behind.ts";
import { metricWord } from "../counted.ts";
import { countedOver, growsWithAge } from "../lifetime.ts";
import { date, list, names, number } from "../message-value.ts";
import { type KnownPost, knownPosts, postEvidence } from "../posts.ts";
import type { Finding, PostsSubject, Rule, Subject } from "../rule.ts";

export const lifetimeVsPeriod: Rule<{ ageDays: number }> = {
  id: "lifetime-vs-period",
  severity: "warn",
  defaults: { ageDays: 28 },
  branches: ["young", "cut", "cut-before", "added", "divided", "compared"],
  find(subject, _context, { ageDays }) {
    if (subject.scope === "posts") return ofPosts(subject, ageDays);
    const together = setTogether(subject);
    if (!together) return [];
    const figures = withValue(together.figures);
    const life = figures.filter((figure) => countedOver(figure) === "lifetime");
    const period = figures.filter((figure) => countedOver(figure) === "period");
    if (life.length === 0 || period.length === 0) return [];
    return [
      {
        branch: together.how,
        severity: "block",
        data: { life: names(life.map(labelOf)), period: names(period.map(labelOf)) },
        evidence: mergeEvidence(...[...life, ...period].map(evidenceBehind)),
        effect: 1,
      },
    ];
  },
};

function ofPosts({ metric, posts, before }: PostsSubject, ageDays: number): Finding[] {
  if (!growsWithAge(metric)) return [];
  const known = knownPosts(posts);
  const cut = known.filter(isCut);
  const young = known.filter((post) => !cut.includes(post) && ageOf(post) < ageDays);
  const earlier = knownPosts(before ?? []);
  const found = (branch: string, some: readonly KnownPost[], all: readonly KnownPost[]) =>
    some.length === 0
      ? []
      : [
          {
            branch,
            data: {
              ...metricWord(metric),
              some: number(some.length),
              posts: number(all.length),
              age: number(ageDays, "days"),
              starts: list([...new Set(some.flatMap((p) => p.from ?? []))].toSorted().map(date)),
            },
            evidence: postEvidence(some),
            effect: some.length / all.length,
          },
        ];
  return [
    ...found("young", young, known),
    ...found("cut", cut, known),
    ...found("cut-before", earlier.filter(isCut), earlier),
  ];
}

/** What a post got before its counts begin is not in them. */
function isCut({ from, publishedOn }: KnownPost): boolean {
  return from !== null && (publishedOn === null || publishedOn < from);
}

/** Days from publication to the count; a post without a date is never taken for a young one. */
function ageOf({ publishedOn, at }: KnownPost): number {
  return publishedOn === null ? Number.POSITIVE_INFINITY : daysBetween(publishedOn, at);
}

/** Figures that stand for one number together, and how. */
function setTogether(subject: Subject): { how: string; figures: readonly Figure[] } | null {
  if (subject.scope === "sum") return { how: "added", figures: subject.figures };
  if (subject.scope === "comparison" && subject.of === "totals")
    return { how: "compared", figures: subject.figures };
  if (subject.scope !== "figure" || subject.figure.value === null) return null;
  const { unit, value, parts } = subject.figure;
  if (unit === "fraction" || unit === "times" || unit.includes("/"))
    return { how: "divided", figures: parts };
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  return sum === value ? { how: "added", figures: parts } : null;
}

function labelOf(figure: Figure): string {
  return figure.label;
}

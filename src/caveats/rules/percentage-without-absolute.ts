import type { Figure } from "../../figures/figure.ts";
import { evidenceBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { kindOf } from "../measured.ts";
import { number } from "../message-value.ts";
import type { Rule } from "../rule.ts";
import { showsNumber } from "../shown-number.ts";

/** What makes a text one with a percentage, in the languages of the reports. */
const PERCENT = /[%٪﹪％]|per ?cent|pour cent|por ciento|(في|ب)المئة|(في|ب)المائة/iu;

/** A share is its parts' quotient; anything else of two parts is a share of something unknown. */
const EQUAL = 1e-9;

/**
 * Its sentence is the remedy: put beside the text, it names the two numbers. It speaks only of percentages whose two
 * numbers are known; any two of start, end and difference say what the third is.
 */
export const percentageWithoutAbsolute: Rule = {
  id: "percentage-without-absolute",
  severity: "block",
  defaults: {},
  branches: ["growth", "share"],
  find(subject) {
    if (subject.scope !== "text" || !PERCENT.test(subject.text)) return [];
    const { text, figures } = subject;
    const shows = (value: number, unit: string) =>
      figures.some((f) => f.value === value && f.unit === unit) || showsNumber(text, value, unit);
    return figures.flatMap((figure) => {
      const pair = pairBehind(figure);
      if (!pair || figure.value === null) return [];
      const { branch, a, b, unit } = pair;
      const known = [a, b].filter((value) => shows(value, unit)).length;
      // A loss is shown as the difference that it is, or in words without its sign.
      const difference =
        branch === "growth" && a !== b && [b - a, Math.abs(b - a)].some((d) => shows(d, unit));
      if (known + (difference ? 1 : 0) >= 2) return [];
      const data = {
        percent: number(figure.value, "fraction"),
        a: number(a, unit),
        b: number(b, unit),
      };
      return [{ branch, data, evidence: evidenceBehind(figure), effect: 1 }];
    });
  },
};

interface Pair {
  readonly branch: "growth" | "share";
  readonly a: number;
  readonly b: number;
  readonly unit: string;
}

/**
 * Start and end of a growth, part and whole of a share; null where a figure is not clearly one of the two. Of daily
 * averages the two are averages: the sums of a longer and a shorter time contradict the percentage.
 */
function pairBehind(figure: Figure): Pair | null {
  const [first, second] = figure.parts;
  if (figure.unit !== "fraction" || figure.value === null || figure.parts.length !== 2) return null;
  if (!first || !second || first.value === null || second.value === null) return null;
  const { value, unit } = first;
  if (second.value !== 0 && Math.abs(value / second.value - figure.value) < EQUAL) {
    return { branch: "share", a: value, b: second.value, unit };
  }
  const alike = first.measure === second.measure && unit === second.unit;
  const grown = alike && kindOf(figure) === "percent";
  if (!grown) return null;
  return (
    averages(figure.value, first, second) ?? { branch: "growth", a: value, b: second.value, unit }
  );
}

function averages(growth: number, first: Figure, second: Figure): Pair | null {
  const [a, b] = [first, second].map(averageOf);
  if (a == null || b == null || a === 0) return null;
  const sums = (second.value ?? 0) / (first.value ?? 0) - 1;
  return Math.abs(sums - growth) >= EQUAL && Math.abs(b / a - 1 - growth) < EQUAL
    ? { branch: "growth", a, b, unit: `${first.unit}/day` }
    : null;
}

function averageOf({ value, from, asOf }: Figure): number | null {
  return value === null || from === null || asOf === null
    ? null
    : value / lengthOf({ from, to: asOf });
}

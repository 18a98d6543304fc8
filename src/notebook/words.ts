import { kindOf } from "../caveats/measured.ts";
import type { Claim } from "../claims/claim.ts";
import type { Figure } from "../figures/figure.ts";
import { isFigure } from "../figures/figure.ts";
import { formatChangeRange } from "../i18n/change-range.ts";
import { formatDate, formatNumber, formatRange } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Observation } from "../observations/observation.ts";
import { isClaim, isSentence, isShown, type Part, type Showable, type Shown } from "./showable.ts";

/** What can be shown, as plain text in a reader's language. */
export function textOf(value: Showable, language: Language): string {
  if (typeof value === "string") return value;
  if (isSentence(value)) return value.parts.map((p) => textOf(p, language)).join("");
  if (isShown(value)) return shownText(value, language);
  if (isFigure(value)) return figureText(value, language, "value");
  if (isClaim(value)) return claimText(value, language);
  return observationText(value, language);
}

function shownText({ figure, part, counts }: Shown, language: Language): string {
  const percent = figureText(figure, language, part);
  if (!counts) return percent;
  const { kind, a, b, unit } = counts;
  const count = (value: number, unit: string) => formatNumber(value, { unit, language });
  // "760 to 1,231 a day": what both are counted by is said once, behind the last.
  const first = kind === "growth" && unit.includes("/") ? "" : unit;
  return translate(language, `computed.${kind}`, {
    percent: { type: "text", value: percent },
    a: { type: "text", value: count(a, first) },
    b: { type: "text", value: count(b, unit) },
  });
}

export function figureText(figure: Figure, language: Language, part: Part): string {
  const { value, unit } = figure;
  const bound = boundText(figure, language, part === "compact");
  if (bound !== null) return bound;
  if (value === null && part !== "range") return reasonText(figure, language);
  const range = rangeText(figure, language);
  switch (part) {
    case "value":
      return formatNumber(value ?? 0, { unit, language });
    case "compact":
      return formatNumber(value ?? 0, { unit, language, compact: true });
    case "range":
      return (
        range ??
        (value === null ? reasonText(figure, language) : formatNumber(value, { unit, language }))
      );
    case "with-range": {
      const text = formatNumber(value ?? 0, { unit, language });
      return range ? `${text} (${range})` : text;
    }
  }
}

type Bounds = Pick<Figure, "lo" | "hi" | "value" | "unit">;

/** The bounds of a figure, or null where it is exact or nothing bounds it. */
export function rangeText(bounds: Bounds | Figure, language: Language): string | null {
  const { lo, hi, value, unit } = bounds;
  if ((lo === null && hi === null) || (lo === hi && lo === value)) return null;
  const options = { unit: bareUnit(unit), language };
  return isChange(bounds) ? formatChangeRange(lo, hi, options) : formatRange(lo, hi, options);
}

/** The bounds where they stand beside the value; null where the value's own words say them already. */
export function rangeBeside(figure: Figure, language: Language): string | null {
  return boundText(figure, language, false) === null ? rangeText(figure, language) : null;
}

/**
 * A number that is known from one side only is shown as that bound alone: a sum with days without a count, or the
 * change of one. null: the figure is something else.
 */
function boundText(figure: Figure, language: Language, compact: boolean): string | null {
  const { value, lo, hi, unit, reason } = figure;
  if (value === null)
    return reason === "censored" && isChange(figure) ? rangeText(figure, language) : null;
  const least = lo === value && hi === null;
  const most = hi === value && lo === null;
  if (!least && !most) return null;
  if (isChange(figure)) return rangeText(figure, language);
  return formatRange(lo, hi, { unit, language, compact });
}

function isChange(bounds: Bounds | Figure): boolean {
  return isFigure(bounds) && ["percent", "net"].includes(kindOf(bounds));
}

/** Why a figure has no value, in words that fit a table cell. */
export function reasonText(figure: Figure, language: Language): string {
  return translate(language, `reason.${figure.reason ?? "no-source"}`, {});
}

/** A claim as it was stated: the number in words, or the date. */
export function claimText(claim: Claim, language: Language): string {
  if (claim.stated) return claim.stated;
  if (claim.date) return formatDate(claim.date.from, { language, precision: claim.date.precision });
  if (claim.value !== null && !(claim.interval?.hi === null)) {
    return formatNumber(claim.value, { unit: claim.unit ?? "", language, compact: true });
  }
  if (claim.interval) {
    return formatRange(claim.interval.lo, claim.interval.hi, {
      unit: claim.unit ?? "",
      language,
      compact: true,
    });
  }
  return claim.statement;
}

function observationText(o: Observation, language: Language): string {
  return o.value === null
    ? translate(language, "reason.no-source", {})
    : formatNumber(o.value, { unit: o.unit, language });
}

/** "5,284 to 6,284 a day" repeats the unit of the value beside it; a range stands without. */
function bareUnit(unit: string): string {
  return unit === "fraction" ? unit : "";
}

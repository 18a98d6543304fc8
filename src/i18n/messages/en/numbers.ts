import type { Catalogue } from "../../catalogue-type.ts";

/** English: numbers in words, and what stands in sentences of all kinds. */
export const numbers: Catalogue = {
  "number.range": "{lo} to {hi}",
  "number.at-least": "at least {value}",
  "number.at-most": "at most {value}",
  "number.unbounded": "no known bounds",
  "change.fall-at-most": "a fall of {value} at most, or a rise",
  "change.fall-or-more": "a fall of {value} or more",
  "change.rise-at-most": "a rise of {value} at most, or a fall",
  "change.rise-or-more": "a rise of {value} or more",
  "change.either": "between a fall of {fall} and a rise of {rise}",
  "change.falls": "a fall of {least} to {most}",
  "number.times": "{count, plural, one {{value} time} other {{value} times}}",
  "number.per": "{value} per {per}",
  "number.per-day": "{value} a day",
  "number.per-week": "{value} a week",
  "number.per-month": "{value} a month",
  "number.per-year": "{value} a year",
  "number.per-post": "{value} a post",
  "number.per-video": "{value} a video",
  "number.per-country": "{value} per country",
  "platform.other": "The platform",
  "caveat-override": "Shown all the same: {reason}",
  "caveat-override-note": "Made lighter here: {reason}",
};

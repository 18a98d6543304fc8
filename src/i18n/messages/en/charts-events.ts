import type { Catalogue } from "../../catalogue-type.ts";

/** English: charts of days, events, sources, counting rules and outcomes, and of a report's own design. */
export const chartsEvents: Catalogue = {
  "chart.calendar.subtitle": "{account}: {metric}, a cell a day, weeks from left to right",
  "chart.calendar.mark": "{date}: {gained} followers; {cause}",
  "chart.calendar.marks": "{from} to {to}: {gained} followers on {days} days; {cause}",
  "chart.calendar.no-cause": "no cause is on record",
  "chart.calendar.zero": "none",
  "chart.calendar.loss": "below zero",
  "chart.calendar.missing": "not counted",
  "chart.calendar.spikes":
    "Numbered: days with far more new followers than the account is used to.",
  "chart.calendar.no-spikes": "No day brought far more new followers than the account is used to.",
  "chart.calendar.spikes-unknown":
    "Whether followers came in spikes is not known: no source counts them day by day.",
  "chart.calendar.column-mark": "Spike of new followers",
  "chart.event.subtitle":
    "{account}: {metric} a day, with the medians of the {days} days before and of the {days} days from the event on",
  "chart.event.before": "{days} days before: median {median}",
  "chart.event.after": "{days} days after: median {median}",
  "chart.event.strip": "Each dot: the same difference, taken at an ordinary day before the event",
  "chart.event.observed": "at the event: {difference}",
  "chart.event.verdict": "as large on {large} of {ordinary} ordinary days",
  "chart.event.no-history": "Too few days before the event to say how usual the difference is",
  "chart.event.column-difference": "Median after less median before",
  "chart.claims.subtitle": "What each source says; each fact has a scale of its own",
  "chart.claims.note":
    "A dot is the number stated, a bar what its rounding or wording allows, dashes an end that the source leaves open. Scales need not begin at zero.",
  "chart.claims.told": "{source} ({stated})",
  "chart.claims.conflict": "{a} and {b} cannot both be right.",
  "chart.claims.column-stated": "As stated",
  "chart.claims.column-value": "Number",
  "chart.definitions.subtitle": "What the platforms count as {metric}, and since when",
  "chart.definitions.thing": "{platform}: {metric}",
  "chart.definitions.window": "the days of this report: {span}",
  "chart.definitions.span": "{from} to {to}",
  "chart.definitions.from": "from {date}",
  "chart.definitions.undated": "since when is not known",
  "chart.definitions.note":
    "Crimson: rules that hold in the marked days; grey: the others. Dashed: the beginning is not known, or no document was read. A dot: a change of which only the day is known.",
  "chart.definitions.sources": "Published at {sources}.",
  "chart.definitions.column-name": "What is counted",
  "chart.definitions.column-words": "What one of it is",
  "chart.outcome.subtitle": "Audience above, outcome below, over the same quarters",
  "chart.outcome.note":
    "Each panel has a scale of its own, from zero. That two numbers move together does not say that one moves the other.",
  "chart.vega.withheld":
    "This picture is not drawn; the sentence above says why. Its numbers are in the table.",
  "chart.vega.by-hand":
    "Not all of these numbers are counts or figures of this report; some were worked out by hand",
  "chart.vega.more": "and {rows} more rows, in the table",
};

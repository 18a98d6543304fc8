import type { Catalogue } from "../../catalogue-type.ts";

/** English: what stands around reports, charts and source files. */
export const pages: Catalogue = {
  "page.skip": "Skip to the content",
  "page.site": "Site",
  "page.languages": "Languages",
  "page.all-reports": "All reports",
  "page.caveats": "Caveats",
  "page.definitions": "Definitions",
  "page.sources": "Sources",
  "page.gallery-nav": "Gallery",
  "page.guide": "Guide",
  "page.published-by":
    "Published by {organisation}. Made with Followthrough, which is affiliated with no organisation or platform that it reports on. Quotations belong to their publishers.",
  "page.privacy": "This site loads nothing from anyone else, sets no cookie and counts no reader.",

  "page.home": "{organisation}: reports",
  "page.home-heading": "No number travels without its caveat",
  "page.home-lead":
    "Reports on follower, view and video counts. Every figure shows what it rests on and what it does not say, in the text and inside the picture.",
  "page.home-description":
    "Reports on follower, view and video counts in which no number travels without its caveat.",
  "page.home-empty": "There is no report yet. Write one in the folder “reports”.",

  "page.figures-json": "All figures as JSON",
  "page.standing": "Of this whole report:",
  "page.contents": "In this report",
  "page.evidence": "What each figure rests on",
  "page.evidence-lead":
    "Each number in this report links here. A figure without a value says why it has none.",
  "page.caveat-count": "{count, plural, one {# caveat} other {# caveats}}",
  "page.why": "Why?",
  "page.as-of": "As of {date}",
  "page.rests-on": "Rests on",
  "page.lines": "{count, plural, one {line} other {lines}} {lines}",
  "page.claims": "Claims that this report quotes",
  "page.claims-lead":
    "Nobody measured these for this report. Each says who stated it, where, and whether it can be checked.",
  "page.quote": "“{quote}”",
  "page.stated-in": "{who}, in",
  "page.publication": "{publisher}, {date}",
  "page.read-as": "Read as {range}.",
  "page.read-as-because": "Read as {range}: {reading}.",
  "page.set-against": "Set against:",

  "page.not-said": "What this chart does not say",
  "page.no-caveat": "No rule found anything to add.",
  "page.numbers": "The numbers",
  "page.use-chart": "Use this chart",
  "page.use-chart-lead":
    "The picture carries its finding, its unit, its weightiest caveats and its source: please do not crop them.",
  "page.alt": "Text for those who cannot see it",

  "page.sources-heading": "What the reports rest on",
  "page.sources-lead":
    "Every file as it was downloaded or written, by its hash; the rows that were read, and each row that was left out with the reason.",
  "page.sources-description":
    "Every file that the reports rest on, as it was downloaded or written: hash, days, rows read, rows left out and why.",
  "page.exports": "Exports of the platforms",
  "page.exports-whole":
    "{files, plural, one {# file} other {# files}} with {rows, plural, one {# row} other {# rows}}: all were loaded, none was left out.",
  "page.exports-partly":
    "{files, plural, one {# file} other {# files}} with {rows, plural, one {# row} other {# rows}}: {loaded, plural, one {# was} other {# were}} loaded, {quarantined, plural, one {# could not be read exactly and is in no number} other {# could not be read exactly and are in no number}}.",
  "page.exports-none":
    "There is none yet: all numbers come from the files below, which are kept by hand.",
  "page.files": "{count, plural, one {# file} other {# files}}",
  "page.rows": "{count, plural, one {# row} other {# rows}}",
  "page.in-quarantine": "{count, plural, other {# in quarantine}}",
  "page.restated": "{count, plural, other {# restated}}",
  "page.contradicted": "{count, plural, other {# contradicted}}",
  "page.contradiction":
    "The total of {written} that was written down for {day} is not used: the account’s other totals and its daily changes give {derived}.",
  "page.no-value": "no value",
  "page.downloaded-on": "Downloaded on {date}",
  "page.column.file": "File",
  "page.column.days": "Days",
  "page.column.read": "Rows read",
  "page.column.loaded": "Loaded",
  "page.column.quarantined": "Quarantined",
  "page.column.metric": "Metric",
  "page.column.day": "Day",
  "page.column.before": "Before",
  "page.column.now": "Now",
  "page.column.holds": "Holds",
  "page.column.entries": "Entries",
  "page.no-days": "none",
  "page.not-read": "not read",
  "page.quarantine": "In quarantine, and in no number:",
  "page.more-in-quarantine":
    "{count, plural, one {# more row is} other {# more rows are}} in quarantine; the command ingest lists all of them.",
  "page.whole-organisation": "Tables of the whole organisation",
  "page.unused": "Known, and not read:",
  "page.replaced":
    "A later export replaced {count, plural, one {# value} other {# values}}: {filled, plural, other {#}} within the days in which the platform still fills in its counts, or by next to nothing; {restated, plural, other {#}} restated.",
  "page.restated-caption": "Restated: changed after the platform’s time for corrections had passed",
  "page.hand-kept": "Files that are kept by hand",
  "page.holds.accounts": "accounts",
  "page.holds.anchors": "totals read off a profile",
  "page.holds.outcomes": "outcomes and inputs",
  "page.holds.claims": "claims that others made",
  "page.holds.events": "events that may explain a number",

  "page.guide-exports": "Where each export comes from",
};

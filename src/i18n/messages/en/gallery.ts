import type { Catalogue } from "../../catalogue-type.ts";

/** English: the gallery, and what each kind of chart is for. */
export const gallery: Catalogue = {
  "gallery.heading": "Every kind of chart",
  "gallery.description": "Every kind of chart that a report can draw, and the cell that draws it.",
  "gallery.lead":
    "Each picture is drawn from frozen data. Below it stands the cell that draws the same kind from the accounts of a report.",
  "gallery.arabic": "The same in Arabic",
  "gallery.arabic-lead":
    "A report in Arabic runs from the right: plots are mirrored, words are not.",
  "gallery.growth.name": "Growth a day with its bounds",
  "gallery.growth.use":
    "Followers gained a day over the life of each account, as a dot with the range that the sources allow.",
  "gallery.dates.name": "Dates by source",
  "gallery.dates.use": "When something happened, as each source tells it.",
  "gallery.tide.name": "The platform’s own growth",
  "gallery.tide.use":
    "The users that a platform published, with the life of an account behind them.",
  "gallery.followers.name": "Followers over time",
  "gallery.followers.use": "Several accounts on one scale that begins at zero.",
  "gallery.log.name": "Followers on a logarithmic scale",
  "gallery.log.use": "Accounts of very different sizes: equal distances are equal multiples.",
  "gallery.indexed.name": "Followers as an index",
  "gallery.indexed.use":
    "Each account against its own number on one day, with that number beside it.",
  "gallery.panels.name": "A panel for each account",
  "gallery.panels.use":
    "A daily flow, such as views, each with a scale of its own and the day on which a rule of counting changed.",
  "gallery.net-new.name": "Net new followers per quarter",
  "gallery.net-new.use":
    "What each quarter brought, as bars; a loss is below zero and a gap stays a gap.",
  "gallery.typical.name": "Views of a typical post",
  "gallery.typical.use":
    "Every post of a quarter as a dot, with the median and the largest marked.",
  "gallery.launch.name": "Growth from the launch on",
  "gallery.launch.use": "Accounts by their age, so that ten years are not set against two.",
  "gallery.milestone.name": "Time to a milestone",
  "gallery.milestone.use":
    "How old each account was when it reached a number, as the bracket that the counts leave.",
  "gallery.slope.name": "Two quarters side by side",
  "gallery.slope.use": "From one quarter to another, with the change in numbers and in percent.",
  "gallery.share.name": "Shares of the growth",
  "gallery.share.use":
    "Which account brought which part; gains and losses have shares of their own.",
  "gallery.concentration.name": "How much rests on few posts",
  "gallery.concentration.use": "The part of all views that the most viewed posts bring together.",
  "gallery.calendar.name": "A calendar of days",
  "gallery.calendar.use":
    "A cell a day; days with a spike of followers are numbered, with the cause on record.",
  "gallery.event.name": "Before and after an event",
  "gallery.event.use":
    "The medians of the weeks around it, beside the same difference on ordinary days.",
  "gallery.claims.name": "Claims by source",
  "gallery.claims.use":
    "What each source states, as a dot or a range, and which of them cannot both be right.",
  "gallery.definitions.name": "What was counted, and since when",
  "gallery.definitions.use": "The rules by which platforms counted, over the days of the report.",
  "gallery.outcome.name": "An outcome beside the audience",
  "gallery.outcome.use":
    "What an organisation achieved, below its audience, over the same quarters.",
  "gallery.authored.name": "A plot of your own design",
  "gallery.authored.use":
    "Any {vega} specification, with the same frame, caveats, table and safety.",
};

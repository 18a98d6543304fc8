import { date, message, number, text } from "../../caveats/message-value.ts";
import type { MessageValue } from "../../figures/caveat.ts";

/** Values to show a sentence with, by the placeholder's name. */
export type Samples = Readonly<Record<string, MessageValue>>;

/** Invented platforms and accounts: no real one is said to have done what a sample says. */
export const LANTERN = text("Lantern");
export const HARBOUR = text("Harbour");
export const FERRIES = text("Moonlit Ferries (Lantern)");
export const TEASELMARK = text("Teaselmark (Lantern)");

export const EVENT = message("page.sample.event");
export const FAULT = message("page.sample.fault");
/** What one of a count is, by two rules of counting. */
export const BEFORE = message("page.sample.before");
export const AFTER = message("page.sample.after");

export const fraction = (value: number): MessageValue => number(value, "fraction");
export const days = (value: number): MessageValue => number(value, "days");

/** For all rules. */
export const COMMON: Samples = {
  account: FERRIES,
  who: FERRIES,
  label: FERRIES,
  platform: LANTERN,
  publisher: text("Sample Review"),
  metric: text("views"),
  exact: text("yes"),
  name: message("metric.views"),
  first: date("2026-07-01"),
  last: date("2026-09-30"),
  from: date("2026-07-01"),
  to: date("2026-09-30"),
  date: date("2026-08-24"),
  until: date("2026-09-07"),
  published: date("2026-03-12"),
  share: fraction(0.36),
  posts: number(40),
  whole: number(92),
  effect: message("page.sample.effect"),
  event: EVENT,
  events: EVENT,
};

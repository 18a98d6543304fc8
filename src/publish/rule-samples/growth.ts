import { date, list, message, number, text } from "../../caveats/message-value.ts";
import { days, fraction, type Samples } from "./names.ts";

/** Of rules on growth and its causes. */
export const GROWTH: Readonly<Record<string, Samples>> = {
  "one-post-carries": {
    dated: text("yes"),
    published: date("2026-08-12"),
    withoutWay: text("down"),
    without: fraction(0.04),
    allWay: text("up"),
    all: fraction(0.11),
  },
  "follower-spike": {
    share: fraction(0.64),
    brought: number(9400),
    total: number(14_750),
    days: number(2),
    dates: list([date("2026-08-11"), date("2026-08-12")]),
    cause: text("known"),
  },
  "follower-spike.more-than-all": { total: number(6100) },
  "platform-tide": {
    p: fraction(0.36),
    rel: fraction(0.12),
    first: date("2025-12"),
    last: date("2026-07"),
    after: date("2026-03"),
  },
  "paid-vs-organic": { paid: number(36_000), whole: number(100_000) },
  "event-causality": {
    width: days(7),
    days: number(5),
    way: text("up"),
    before: number(400),
    after: number(620),
    large: number(2),
    ordinary: number(60),
    gap: days(14),
    others: message("page.sample.other-event"),
  },
  "event-causality.as-large-often": { large: number(14) },
  "mix-effect": {
    way: text("up"),
    before: fraction(0.04),
    after: fraction(0.05),
    part: message("page.surface.video"),
  },
  "baseline-sensitive": {
    from: date("2026-04-01"),
    to: date("2026-06-30"),
    other: fraction(0.02),
    shown: fraction(0.24),
    lag: number(3, "months"),
  },
  "baseline-sensitive.turns": { other: fraction(-0.02) },
  extrapolation: { counted: days(52), way: text("up"), ahead: number(1, "years") },
  "extrapolation.month": { counted: days(12) },
  "small-base": { pct: fraction(0.3), start: number(400), end: number(520) },
  "small-base.base-withheld": { start: number(40), end: number(52) },
  "small-base.net": {
    pct: fraction(0.012),
    start: number(5000),
    end: number(5060),
    net: number(60),
  },
  "small-base.net-withheld": { start: number(5000), end: number(5012) },
};

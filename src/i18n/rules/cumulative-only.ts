import type { RuleWords } from "./rule-words.ts";

export const cumulativeOnly: RuleWords = {
  en: {
    title: "A total that can only rise",
    catches: "A running total shown without what each period brought.",
    why: "A vanity metric always moves in a favourable direction (Eric Ries, The Lean Startup): a total built up over years hides a bad quarter.",
    instead: "What each quarter brought, as bars, with the total as small context.",
    params: {},
    says: {
      stock: "{account}: this is a running total. Between {first} and {last} it changed by {net}.",
      "stock-unknown":
        "These are running totals. Nothing shown here says what any one quarter or year brought.",
      "stock-unknown-some":
        "{who}: running totals. Nothing shown here says what any one quarter or year brought to them.",
      cumulative: "This adds up everything since the start, so it rises even in the weakest month.",
    },
  },
};

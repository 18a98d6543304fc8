import type { Catalogue } from "../../catalogue-type.ts";
import { chartsEvents } from "./charts-events.ts";
import { chartsGrowth } from "./charts-growth.ts";
import { computed } from "./computed.ts";
import { definitions } from "./definitions.ts";
import { embeds } from "./embeds.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import { formulas } from "./formulas.ts";
import { gallery } from "./gallery.ts";
import { lookupPages } from "./lookup-pages.ts";
import { metrics } from "./metrics.ts";
import { numbers } from "./numbers.ts";
import { pages } from "./pages.ts";
import { ruleExampleWords } from "./rule-example-words.ts";
import { ruleExamples } from "./rule-examples.ts";
import { site } from "./site.ts";

/** Arabic: all messages but the sentences of rules. */
export const messages: Catalogue = {
  ...numbers,
  ...site,
  ...chartsEvents,
  ...chartsGrowth,
  ...pages,
  ...lookupPages,
  ...metrics,
  ...definitions,
  ...events,
  ...computed,
  ...figures,
  ...formulas,
  ...gallery,
  ...embeds,
  ...ruleExamples,
  ...ruleExampleWords,
};

import type { ChartDesign } from "./chart.ts";
import { plotSpec, texts } from "./layers.ts";
import { blockHeight, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** A chart whose picture a rule withholds: words in place of the plot, the numbers in its table. */
export function withheld(design: ChartDesign, words: string): ChartDesign {
  return {
    ...design,
    plot: ({ width }) => {
      const lines = linesOf(words, width, PLOT_TYPE.name, color("ink"), 6);
      const height = blockHeight(lines) + 24;
      return plotSpec(width, height, texts(stack(lines, 0, "start", 12)));
    },
  };
}

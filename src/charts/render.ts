import { card } from "./card.ts";
import type { ChartDesign, FrameText, RenderOptions } from "./chart.ts";
import { plotOf } from "./design-plot.ts";
import { embedFonts } from "./embedded-font.ts";
import { fontStack } from "./fonts.ts";
import { frame } from "./frame.ts";
import { idPrefix } from "./id-prefix.ts";
import { plainText } from "./plain-text.ts";
import { node, serialize } from "./svg-tree.ts";
import { color } from "./theme.ts";
import { SCALES } from "./type-scale.ts";

/**
 * A chart as SVG text: the same bytes for the same input, in any time zone and order.
 * Its words and its weightiest caveats are inside the picture, where no copy can lose them.
 */
export async function renderChart(
  design: ChartDesign,
  text: FrameText,
  options: RenderOptions,
): Promise<string> {
  const scale = SCALES[options.size];
  const { content, height } =
    options.size === "card"
      ? await card(text, design, options.language)
      : await page(design, text, options);
  const prefix = idPrefix(options);
  const script = options.language === "ar" ? "arabic" : "latin";
  const alone = options.fonts === "embedded";
  const ground = options.fonts !== "page";
  const svg = node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      viewBox: `0 0 ${scale.width} ${height}`,
      width: scale.width,
      height,
      lang: options.language,
      role: "img",
      "aria-labelledby": `${prefix}-title ${prefix}-desc`,
      "font-family": fontStack(script),
      "text-rendering": "geometricPrecision",
    },
    [
      node("title", { id: `${prefix}-title` }, [plainText(text.title)]),
      node("desc", { id: `${prefix}-desc` }, [plainText(text.description)]),
      ...(alone ? [node("style", {}, [await embedFonts(content, script)])] : []),
      ...(ground ? [node("rect", { width: scale.width, height, fill: color("paper") })] : []),
      ...content,
    ],
  );
  return serialize(svg);
}

async function page(design: ChartDesign, text: FrameText, { size, language }: RenderOptions) {
  const { width, margin } = SCALES[size];
  const plot = await plotOf(design, { width: width - 2 * margin, narrow: size === "narrow" });
  return frame(text, plot, SCALES[size], language);
}

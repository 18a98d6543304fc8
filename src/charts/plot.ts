import type { TopLevelSpec } from "vega-lite";
import { FONT_FAMILY, type Weight } from "./fonts.ts";
import { checkSpec } from "./spec-safety.ts";
import { parseSvg, type SvgNode } from "./svg-tree.ts";
import { textWidth } from "./text-width.ts";
import { color } from "./theme.ts";
import { tidy } from "./tidy.ts";

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
}

/** Vega's own measure of text is an estimate that is 1.3 to 2.5 times too wide and cuts labels. */
interface TextMetrics {
  width: (item: TextItem, text: unknown) => number;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly content: readonly SvgNode[];
}

/** Vega-Lite to clean SVG elements. @throws when Vega warns: a picture with a warning is not published. */
export async function drawPlot(spec: TopLevelSpec): Promise<Plot> {
  checkSpec(spec);
  const { vega, vegaLite } = await loadVega();
  const config = {
    aria: false,
    font: FONT_FAMILY,
    view: { stroke: null },
    text: { color: color("ink") },
  };
  const compiled = vegaLite.compile(spec, { logger: strictLogger, config });
  const logger = new RememberingLogger();
  const view = new vega.View(vega.parse(compiled.spec), {
    renderer: "none",
    loader: denyingLoader,
    logger,
  });
  try {
    await view.runAsync();
    if (logger.first) throw logger.first;
    vega.resetSVGDefIds();
    const svg = parseSvg(await view.toSVG());
    // The whole drawing: of a plot with axes, the view itself knows only what lies inside them.
    return {
      width: Number(svg.attributes.width),
      height: Number(svg.attributes.height),
      content: tidy(svg),
    };
  } finally {
    view.finalize();
  }
}

let vegaLoaded:
  | Promise<{ vega: typeof import("vega"); vegaLite: typeof import("vega-lite") }>
  | undefined;

/** Imported on first use: a site whose pictures are all cached never pays for it. */
function loadVega() {
  vegaLoaded ??= (async () => {
    const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
    // Set once for the process and pure, so charts that render at the same time cannot disturb each other.
    const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
    textMetrics.width = measureItem;
    return { vega, vegaLite };
  })();
  return vegaLoaded;
}

/** Vega passes its own item; text that it will cut at `limit` is no wider than that. */
export function measureItem(item: TextItem, text: unknown): number {
  const weight: Weight = item.fontWeight === "bold" || Number(item.fontWeight) >= 500 ? 600 : 400;
  const line = text === null || text === undefined ? "" : String(text).trim();
  const width = textWidth(line, item.fontSize ?? 11, weight);
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
}

const deny = async (uri: string): Promise<never> => {
  throw new Error(`a chart may load nothing, and asked for ${uri}`);
};
const denyingLoader = { load: deny, sanitize: deny, http: deny, file: deny };

const refuse = (...messages: readonly unknown[]): never => {
  throw new Error(`Vega: ${messages.map(String).join(" ")}`);
};
const strictLogger = {
  level() {
    return this;
  },
  error: refuse,
  warn: refuse,
  info() {
    return this;
  },
  debug() {
    return this;
  },
};

/** What is thrown inside a run of Vega is lost there, so the first complaint is kept until it has ended. */
class RememberingLogger {
  first: Error | null = null;

  level(): this {
    return this;
  }
  error(...messages: readonly unknown[]): this {
    this.first ??= new Error(`Vega: ${messages.map(String).join(" ")}`);
    return this;
  }
  warn(...messages: readonly unknown[]): this {
    return this.error(...messages);
  }
  info(): this {
    return this;
  }
  debug(): this {
    return this;
  }
}

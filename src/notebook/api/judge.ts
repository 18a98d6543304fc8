import { assess } from "../../caveats/engine.ts";
import { isOverridden } from "../../caveats/override.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Caveat } from "../../figures/caveat.ts";
import { type Figure, type FigureInput, makeFigure } from "../../figures/figure.ts";
import { currentRun } from "../run.ts";

/** All caveats of a subject, gravest first, with the project's own parameters. */
export function caveatsOf(subject: Subject): Caveat[] {
  const run = currentRun();
  const caveats = assess(subject, run.context, {
    params: run.settings.caveats,
    overrides: run.report.frontMatter.overrides,
  });
  for (const caveat of caveats) if (isOverridden(caveat)) run.overridden.add(caveat.rule);
  return caveats;
}

/**
 * A figure as a report may show it: with its caveats, and without its value where a rule blocks it.
 * What it rests on stays, so that a reader can see what was not shown and why.
 */
export function judged(input: FigureInput): Figure {
  const figure = makeFigure(input);
  return withCaveats(figure, caveatsOf({ scope: "figure", figure }));
}

/** A figure with caveats in place of its own; a block among them takes its value away. */
export function withCaveats(figure: Figure, caveats: readonly Caveat[]): Figure {
  if (figure.value === null || !caveats.some((c) => c.severity === "block"))
    return { ...figure, caveats };
  return { ...figure, value: null, lo: null, hi: null, reason: "blocked", caveats };
}

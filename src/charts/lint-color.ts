import { difference, SIGHTS, TOLD_APART } from "./color-vision.ts";
import { contrast } from "./contrast.ts";
import type { Flaw } from "./lint-flaw.ts";
import type { Picture, PlacedText } from "./lint-picture.ts";
import { TOKENS, type Token } from "./theme.ts";

const MODES = ["light", "dark"] as const;
const TEXT = 4.5;
const MARK = 3;

/** What nothing depends on, and the ground itself. */
const DECORATION: ReadonlySet<Token> = new Set<Token>(["paper", "grid", "band"]);
const SERIES: ReadonlySet<Token> = new Set<Token>(["accent", "blue", "teal", "violet", "rest"]);

/** Colours that are hard to see on their ground or to tell from each other, in light and in dark. */
export function colorFlaws({ texts, markColors }: Picture): Flaw[] {
  const marks = [...markColors].map(tokenOf);
  const series = marks.filter((t): t is Token => t !== null && SERIES.has(t));
  return [
    ...[...markColors, ...texts.map((t) => t.color)]
      .filter((hex, i, all) => tokenOf(hex) === null && all.indexOf(hex) === i)
      .map((hex): Flaw => ({ kind: "off-palette", texts: [hex] })),
    ...texts.filter(isFaint).map((t): Flaw => ({ kind: "faint", texts: [t.text] })),
    ...marks
      .filter(
        (t): t is Token => t !== null && !DECORATION.has(t) && !shows(t, ["paper", "band"], MARK),
      )
      .map((t): Flaw => ({ kind: "faint", texts: [t] })),
    ...series.flatMap((one, i) =>
      series
        .slice(i + 1)
        .filter((other) => alike(one, other))
        .map((other): Flaw => ({ kind: "alike", texts: [one, other] })),
    ),
  ];
}

const byHex = new Map(
  (Object.keys(TOKENS) as Token[]).map((token): [string, Token] => [TOKENS[token].light, token]),
);

function tokenOf(hex: string): Token | null {
  return byHex.get(hex) ?? null;
}

/** On paper a text must be legible on a band too: where it stands may change with the numbers. */
function isFaint({ color, grounds }: PlacedText): boolean {
  const token = tokenOf(color);
  const under = grounds.map(tokenOf).filter((t): t is Token => t !== null);
  if (token === null) return false;
  return !shows(token, under.includes("paper") ? [...under, "band"] : under, TEXT);
}

function shows(token: Token, grounds: readonly Token[], least: number): boolean {
  return grounds.every((ground) =>
    MODES.every((mode) => contrast(TOKENS[token][mode], TOKENS[ground][mode]) >= least),
  );
}

function alike(one: Token, other: Token): boolean {
  return MODES.some((mode) =>
    SIGHTS.some((s) => difference(TOKENS[one][mode], TOKENS[other][mode], s) < TOLD_APART),
  );
}

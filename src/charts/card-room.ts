import { SCALES } from "./type-scale.ts";

/** A preview's height; its width and margin stand in the type scale. */
export const CARD_HEIGHT = 420;

/** Labels of a plot that was scaled down: 13 pixels of a preview that is 1,200 wide. */
export const SMALLEST_IN_CARD = 8.5;

const { width, margin } = SCALES.card;

/** How words and plot share a card: beside each other, or the plot below. Widths are without margins. */
export interface CardRoom {
  readonly words: number;
  readonly plot: { readonly width: number; readonly height: number };
}

/** Widths that the words have beside a plot. */
const COLUMNS = [300, 260] as const;
const GAP = 24;

/** Rooms with the plot beside the words. */
export const BESIDE: readonly CardRoom[] = COLUMNS.map((words) => ({
  words,
  plot: { width: width - 2 * margin - words - GAP, height: CARD_HEIGHT - 2 * margin },
}));

/** What is left for a plot between words that end at `top` and a foot of that height. */
export function below(top: number, foot: number): CardRoom {
  const height = CARD_HEIGHT - margin - foot - top - GAP / 2;
  return { words: width - 2 * margin, plot: { width: width - 2 * margin, height } };
}

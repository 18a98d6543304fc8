import type { Weight } from "./fonts.ts";
import { textWidth } from "./text-width.ts";
import { SMALLEST, type TypeStyle } from "./type-scale.ts";

type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Lines that fit a width, as few as possible. Breaks at spaces and never at a no-break space, so a number
 * stays with its unit; only a word that is wider than the room is cut inside.
 */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  return fill(text, width, (t) => textWidth(t, size, weight));
}

/** The same number of lines, as even as they can be. For titles. */
export function wrapBalanced(text: string, width: number, size: number, weight: Weight): string[] {
  const measure: Measure = (t) => textWidth(t, size, weight);
  const lines = fill(text, width, measure);
  let [low, high] = [width / lines.length / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(text, middle, measure).length <= lines.length) high = middle;
    else low = middle;
  }
  return fill(text, high, measure);
}

/** For running text: lines are filled, unless that would leave a last line of a word or two. */
export function wrapParagraph(text: string, width: number, size: number, weight: Weight): string[] {
  const lines = wrap(text, width, size, weight);
  const last = textWidth(lines.at(-1) ?? "", size, weight);
  return last < width / 4 ? wrapBalanced(text, width, size, weight) : lines;
}

/** Text in at most so many lines: set smaller first, and only then cut off with an ellipsis. */
export function fitLines(
  text: string,
  width: number,
  style: TypeStyle,
  lineCount: number,
  smallest = SMALLEST,
): { readonly lines: readonly string[]; readonly size: number } {
  for (let size = style.size; size >= smallest; size -= 0.5) {
    if (textWidth(text, size, style.weight) > width * lineCount) continue;
    const lines = wrapBalanced(text, width, size, style.weight);
    if (lines.length <= lineCount) return { lines, size };
  }
  const size = Math.min(style.size, smallest);
  // More than this never fits, however narrow its letters; a page of text must not cost a page of measuring.
  const start = text.slice(0, Math.ceil((lineCount * width) / (size * 0.15)));
  const lines = wrap(start, width, size, style.weight);
  const kept = lines.slice(0, lineCount);
  const rest = lines.slice(lineCount - 1).join(" ");
  kept[lineCount - 1] = ellipsis(rest, width, (t) => textWidth(t, size, style.weight));
  return { lines: kept, size };
}

function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((w) => w !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cut(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in pieces that fit; one piece where it fits whole. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

function ellipsis(text: string, width: number, measure: Measure): string {
  const letters = [...graphemes.segment(text)].map((g) => g.segment);
  while (letters.length > 0 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  // What is left of a number is another number.
  while (/^[\p{Nd}.,\u00a0\u202f]$/u.test(letters.at(-1) ?? "")) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

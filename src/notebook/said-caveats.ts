import { sentence } from "../caveats/sentence.ts";
import type { Caveat } from "../figures/caveat.ts";
import type { Figure } from "../figures/figure.ts";
import { formatList } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { BlockCaveats } from "./block-caveats.ts";
import type { SaidCaveat } from "./result.ts";

/** Caveats at one place of the page: those that are said there, and the marks of those said above. */
export interface SaidHere {
  readonly said: readonly SaidCaveat[];
  readonly marks: readonly number[];
}

export interface PageBlock extends BlockCaveats {
  /** How many second-level headings stand above it. */
  readonly section: number;
}

/**
 * Says each caveat of a page once and numbers it; wherever else it holds, its number stands for it. What two
 * blocks of a section share is said at the section's head, and what every section with more than one of them
 * shares, at the head of the page.
 */
export class SaidCaveats {
  readonly #language: Language;
  readonly #nameOf: (account: string) => string;
  readonly #marks = new Map<string, number>();
  /** Findings that differ can still read the same. */
  readonly #texts = new Map<string, number>();
  readonly #sentences = new Map<string, number>();
  readonly #names = new Map<string, Set<string>>();
  readonly #heads = new Map<number, Caveat[]>();
  readonly #page: readonly Caveat[];
  readonly #several: boolean;

  /**
   * @param report Caveats of the whole report.
   * @param nameOf The name of an account, for sentences that are of one of several.
   */
  constructor(
    language: Language,
    report: readonly Caveat[],
    blocks: readonly PageBlock[],
    nameOf: (account: string) => string,
  ) {
    this.#language = language;
    this.#nameOf = nameOf;
    const figures = blocks.flatMap((b) => b.figures);
    this.#several = new Set(figures.flatMap((f) => f.account ?? [])).size > 1;
    for (const block of blocks) this.#learnNames(block);
    const shared = [...new Set(blocks.map((b) => b.section))].map((section) => ({
      section,
      blocks: blocks.filter((b) => b.section === section && b.caveats.length > 0),
    }));
    const spoken = shared.filter((s) => s.blocks.length > 0);
    const everywhere = inAll(spoken.map((s) => s.blocks.flatMap((b) => b.caveats)));
    this.#page = once([...report, ...(spoken.length > 1 ? everywhere : [])]);
    const above = new Set(this.#page.map(keyOf));
    for (const { section, blocks: own } of shared) {
      const twice = once(own.flatMap((b) => b.caveats)).filter(
        (c) => !above.has(keyOf(c)) && own.filter((b) => has(b.caveats, c)).length > 1,
      );
      this.#heads.set(section, twice);
    }
  }

  /** Said at the head of the page. */
  page(): readonly SaidCaveat[] {
    return this.say(this.#page).said;
  }

  /** Said at the head of a section. */
  head(section: number): readonly SaidCaveat[] {
    return this.say(this.#heads.get(section) ?? []).said;
  }

  /** Says what was not said yet; the rest is there by its mark. */
  say(caveats: readonly Caveat[]): SaidHere {
    const said: SaidCaveat[] = [];
    const marks: number[] = [];
    for (const caveat of once(caveats)) {
      const known = this.#marks.get(keyOf(caveat));
      if (known !== undefined) {
        if (!marks.includes(known)) marks.push(known);
        continue;
      }
      const text = this.#sentence(caveat);
      const same = this.#texts.get(text);
      const mark = same ?? this.#texts.size + 1;
      this.#marks.set(keyOf(caveat), mark);
      this.#texts.set(text, mark);
      const { rule, severity } = caveat;
      if (same === undefined) said.push({ rule, severity, mark, text: this.#unsaid(text, mark) });
      else if (!marks.includes(same) && !said.some((c) => c.mark === same)) marks.push(same);
    }
    return { said, marks };
  }

  /** The number by which a caveat goes on this page; none before it was said. */
  markOf(caveat: Caveat): number | undefined {
    return this.#marks.get(keyOf(caveat));
  }

  /** Sentences that another caveat has said give way to its mark: what explains both stands once. */
  #unsaid(text: string, mark: number): string {
    const segmenter = new Intl.Segmenter(this.#language, { granularity: "sentence" });
    const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
    const others = sentences.map((own) => this.#sentences.get(own));
    for (const own of sentences) if (!this.#sentences.has(own)) this.#sentences.set(own, mark);
    // Put together from sentences of several others, it still has to say something.
    if (!others.includes(undefined)) return text;
    const words = sentences.map((own, i) => {
      const other = others[i];
      return other === undefined ? own : `(${markText(other, this.#language)})`;
    });
    return words.filter((word, i) => word !== words[i - 1]).join(" ");
  }

  /** Where several accounts are on the page, a sentence of some of them says of which. */
  #sentence(caveat: Caveat): string {
    const { about: own, ...plain } = caveat;
    const words = sentence(plain, this.#language);
    const names = [...(this.#names.get(keyOf(caveat)) ?? (own ? [own] : []))];
    const missing = names.filter((name) => !words.includes(name));
    if (!this.#several || missing.length === 0 || missing.length < names.length) return words;
    const about = formatList(missing, { language: this.#language });
    return sentence({ ...plain, about }, this.#language);
  }

  #learnNames({ caveats, figures }: BlockCaveats): void {
    for (const caveat of caveats) {
      const key = keyOf(caveat);
      const known = this.#names.get(key) ?? new Set<string>();
      const carriers = figures.filter((f) => has(f.caveats, caveat));
      for (const name of namesOf(carriers, this.#nameOf)) known.add(name);
      if (caveat.about && carriers.length === 0) known.add(caveat.about);
      this.#names.set(key, known);
    }
  }
}

function namesOf(figures: readonly Figure[], nameOf: (account: string) => string): string[] {
  return figures.flatMap((f) => (f.account === null ? [] : [nameOf(f.account)]));
}

/** How a caveat is referred to from elsewhere on its page. */
export function markText(mark: number, language: Language): string {
  return translate(language, "computed.mark", { mark: { type: "text", value: String(mark) } });
}

const keys = new WeakMap<Caveat["data"], string>();

/** Whatever it is of and however grave, the same words. */
function keyOf({ rule, branch, data }: Caveat): string {
  const known = keys.get(data) ?? JSON.stringify(data);
  keys.set(data, known);
  return `${rule} ${branch} ${known}`;
}

function has(caveats: readonly Caveat[], caveat: Caveat): boolean {
  return caveats.some((c) => keyOf(c) === keyOf(caveat));
}

/** Each once, in order of first appearance. */
function once(caveats: readonly Caveat[]): Caveat[] {
  const seen = new Set<string>();
  return caveats.filter((c) => !seen.has(keyOf(c)) && seen.add(keyOf(c)));
}

/** What is in each of several lists. */
function inAll(lists: readonly (readonly Caveat[])[]): Caveat[] {
  const [first = [], ...others] = lists;
  return once(first).filter((c) => others.every((list) => has(list, c)));
}

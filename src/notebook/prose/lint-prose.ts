import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt, problem } from "../../files/source-file.ts";
import type { Language } from "../../i18n/language.ts";
import type { AccountEvent } from "../../observations/event.ts";
import type { ReportFile } from "../report-file.ts";
import type { ReportResult } from "../result.ts";
import { backing } from "./backing.ts";
import { EVENT_WORDS } from "./event-words.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type Paragraph, paragraphs } from "./sentences.ts";
import { typedNumbers } from "./typed-numbers.ts";

/**
 * Warnings about what an author typed: a number that no figure or claim of the report has, with the nearest one,
 * and a word that claims a cause in a paragraph that speaks of an event.
 */
export function lintProse(
  report: ReportFile,
  result: Pick<ReportResult, "notes" | "figures" | "claims">,
  events: readonly AccountEvent[],
): Diagnostic[] {
  const { lang } = report.frontMatter;
  const offsets = lineOffsets(report.source.text);
  const backed = backing(result, lang);
  const own = eventsOf(report, events);
  return paragraphs(report).flatMap((paragraph) => {
    const place = (at: number) => placeAt(offsets, paragraph.start + at);
    const numbers = typedNumbers(paragraph.text, lang).flatMap((typed) => {
      const { found, nearest } = backed(typed);
      if (found) return [];
      return problem(report.source, place(typed.at), {
        code: "typed-number",
        severity: "warning",
        message: `"${typed.text}" is typed by hand, and no figure or claim of this report has it.`,
        hint: nearest
          ? `write the figure in its place; the nearest is "${nearest.label}" with ${nearest.text}.`
          : "work it out in a cell and show the figure in its place.",
      });
    });
    return [...numbers, ...causes(report, paragraph, own, place)];
  });
}

function causes(
  report: ReportFile,
  { text, whole }: Paragraph,
  events: readonly AccountEvent[],
  place: (at: number) => { line: number; column: number },
): Diagnostic[] {
  const { lang } = report.frontMatter;
  const event =
    events.find((e) => speaksOf(whole, e.label)) ??
    events.find((e) => speaksOfKind(whole, e, lang));
  if (!event) return [];
  const lower = text.toLowerCase();
  return NUMBER_WORDS[lang].causes.flatMap((word) => {
    const at = lower.search(new RegExp(`(?<![\\p{L}])${word}`, "u"));
    if (at < 0) return [];
    return problem(report.source, place(at), {
      code: "claimed-cause",
      severity: "warning",
      message: `"${text.slice(at, at + word.length)}" claims a cause beside ${event.label}, and nothing here measures one.`,
      hint: 'say when it happened: "in the weeks after", "at the same time as"; or show what ordinary days look like with eventChange(...).',
    });
  });
}

/** Events of the accounts that the report's code names: another account's campaign is not what its prose means. */
function eventsOf(
  { cells, inlines }: ReportFile,
  events: readonly AccountEvent[],
): readonly AccountEvent[] {
  const code = [...cells, ...inlines].map((c) => c.code).join("\n");
  return events.filter((e) => ['"', "'", "`"].some((q) => code.includes(q + e.account + q)));
}

/** Whether it speaks of something of the event's kind: "the campaign". */
function speaksOfKind(text: string, { tags }: AccountEvent, lang: Language): boolean {
  const lower = text.toLowerCase();
  const words = tags.flatMap((tag) => EVENT_WORDS[lang][tag] ?? []);
  return words.some((word) => new RegExp(`(?<!\\p{L})${word}`, "u").test(lower));
}

/** Whether a paragraph names an event: most of the longer words of its label stand in it. */
function speaksOf(text: string, label: string): boolean {
  const lower = text.toLowerCase();
  const words =
    label
      .replace(/ \(synthetic\)$/, "")
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  const named = words.filter((word) => lower.includes(word));
  return words.length > 0 && named.length * 2 >= words.length;
}

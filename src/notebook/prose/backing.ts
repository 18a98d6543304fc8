import type { Language } from "../../i18n/language.ts";
import type { ReportResult } from "../result.ts";
import type { TypedNumber } from "./reading.ts";
import { typedNumbers } from "./typed-numbers.ts";

/** Something of the report that has a number. */
interface Known {
  readonly label: string;
  readonly text: string;
  readonly values: readonly number[];
  readonly kind: TypedNumber["kind"];
  /** What it counts, where that is known. */
  readonly things: readonly string[] | null;
}

export interface Backing {
  /** Whether some figure or claim reads as the typed number does. */
  readonly found: boolean;
  /** The one that comes nearest, of the same kind. */
  readonly nearest: { readonly label: string; readonly text: string } | null;
}

/** What a report's figures and claims say of a number that somebody typed. */
export function backing(
  { figures, notes, claims }: Pick<ReportResult, "figures" | "notes" | "claims">,
  language: Language,
): (typed: TypedNumber) => Backing {
  const texts = new Map(notes.map((n) => [n.id, n.text]));
  const known: Known[] = [
    ...figures.map((f) => ({
      label: f.label,
      text: texts.get(f.id) ?? String(f.value),
      values: [f.value, f.lo, f.hi].filter((v) => v !== null),
      kind: kindOf(f.unit),
      things: [f.unit.split("/")[0] ?? ""],
    })),
    ...claims.flatMap((c) =>
      [c.stated, c.range ?? "", c.quote ?? "", c.statement].flatMap((words) =>
        typedNumbers(words, language).map(({ value, kind, things }) => ({
          label: c.statement,
          text: c.stated,
          values: [value],
          kind,
          things,
        })),
      ),
    ),
  ];
  return (typed) => {
    const same = known.filter(
      (k) => (k.kind === typed.kind && countsTheSame(typed, k)) || backsTimes(typed, k),
    );
    const off = (k: Known) =>
      Math.min(...k.values.map((v) => Math.abs(asTyped(v, k, typed) - typed.value)));
    const [nearest] = same.toSorted((a, b) => off(a) - off(b));
    // A figure is shown rounded, so its last digit may be half a step off as well.
    const found = nearest !== undefined && off(nearest) <= typed.slack * (1 + 1e-9);
    return { found, nearest: nearest ?? null };
  };
}

function kindOf(unit: string): TypedNumber["kind"] {
  return unit === "fraction" ? "fraction" : unit === "times" ? "times" : "count";
}

/** Two million followers are not backed by two million views. */
function countsTheSame({ things }: TypedNumber, known: Known): boolean {
  return things === null || known.things === null || known.things.some((t) => things.includes(t));
}

/** "Doubled" is kept by growth of 100 % as well. */
function backsTimes(typed: TypedNumber, known: Known): boolean {
  return typed.kind === "times" && known.kind === "fraction";
}

function asTyped(value: number, known: Known, typed: TypedNumber): number {
  if (backsTimes(typed, known)) return 1 + value;
  // A fall is told by a word: "down by a third".
  return known.kind === "fraction" ? Math.abs(value) : value;
}

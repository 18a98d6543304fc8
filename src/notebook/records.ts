import { sentence } from "../caveats/sentence.ts";
import type { Claim } from "../claims/claim.ts";
import type { Caveat } from "../figures/caveat.ts";
import type { Figure } from "../figures/figure.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import { evidenceFiles } from "./evidence-rows.ts";
import type { CaveatRecord, ClaimRecord, FigureNote, FigureRecord } from "./result.ts";
import type { SaidHere } from "./said-caveats.ts";
import { claimText, figureText, rangeBeside, rangeText } from "./words.ts";

/** Caveats as sentences, each sentence once. */
export function caveatRecords(caveats: readonly Caveat[], language: Language): CaveatRecord[] {
  const records = caveats.map((c) => ({
    rule: c.rule,
    severity: c.severity,
    text: sentence(c, language),
  }));
  return records.filter((r, i) => records.findIndex((s) => s.text === r.text) === i);
}

export function figureRecord(id: string, f: Figure, language: Language): FigureRecord {
  return {
    id,
    measure: f.measure,
    label: f.label,
    value: f.value,
    lo: f.lo,
    hi: f.hi,
    unit: f.unit,
    from: f.from,
    asOf: f.asOf,
    reason: f.reason,
    evidence: f.evidence.map((e) =>
      e.kind === "claim"
        ? { kind: "claim", id: e.claim.id }
        : {
            kind: "observation",
            file: e.observation.source.file,
            line: e.observation.source.line,
            value: e.observation.value,
            at: e.observation.at,
          },
    ),
    caveats: caveatRecords(f.caveats, language),
  };
}

/** More than a line of numbers is no help. */
const MOST_PARTS = 6;

/** What a figure was worked out from, each with its number; null where nothing went in or too much. */
function workedText(f: Figure, language: Language): string | null {
  if (f.formula === null || f.parts.length === 0 || f.parts.length > MOST_PARTS) return null;
  const inside = f.parts.map((p) => `${p.label} = ${figureText(p, language, "value")}`);
  return `${inside.join("; ")}; ${f.label} = ${figureText(f, language, "value")}`;
}

export function figureNote(
  id: string,
  f: Figure,
  language: Language,
  { said, marks }: SaidHere,
): FigureNote {
  return {
    id,
    label: f.label,
    text: figureText(f, language, "value"),
    range: rangeBeside(f, language),
    formula: f.formula,
    worked: workedText(f, language),
    asOf: f.asOf === null ? null : formatDate(f.asOf, { language }),
    claims: f.evidence.flatMap((e) => (e.kind === "claim" ? [e.claim.id] : [])),
    rows: f.evidence.flatMap((e) =>
      e.kind === "observation"
        ? [
            {
              file: e.observation.source.file,
              line: e.observation.source.line,
              value:
                e.observation.value === null ? "" : formatNumber(e.observation.value, { language }),
              at: formatDate(e.observation.at, { language }),
            },
          ]
        : [],
    ),
    files: evidenceFiles(
      f.evidence.flatMap((e) => (e.kind === "observation" ? [e.observation] : [])),
    ),
    caveats: said,
    marks,
    allCaveats: caveatRecords(f.caveats, language),
  };
}

export function claimRecord(c: Claim, ledger: readonly Claim[], language: Language): ClaimRecord {
  const { lo, hi } = c.interval ?? { lo: null, hi: null };
  return {
    id: c.id,
    statement: c.statement,
    subject: c.subject,
    stated: claimText(c, language),
    range: rangeText({ lo, hi, value: c.value, unit: c.unit ?? "" }, language),
    reading: c.reading,
    quote: c.quote,
    statedBy: c.statedBy,
    publisher: c.source.publisher,
    sourceTitle: c.source.title,
    url: c.source.url,
    published: formatDate(c.source.published, { language }),
    status: translate(language, `status.${c.status}`, {}),
    conflictsWith: c.conflictsWith.flatMap((id) => {
      const other = ledger.find((d) => d.id === id);
      return other ? [{ id, statement: other.statement }] : [];
    }),
    note: c.note,
    file: c.at.file,
    line: c.at.line,
  };
}

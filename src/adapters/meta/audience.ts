import { partMetric } from "../../observations/metric.ts";
import type { Adapter, ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, readValue, show, Unreadable } from "../cells.ts";
import { type MetricValue, writesDecimalCommas } from "../columns.ts";
import { countryCode } from "../country-code.ts";
import { emptiness, observe } from "../daily.ts";
import { normalizeName } from "../header.ts";
import { readRows, settleDuplicates, tally } from "../rows.ts";
import { type AudienceKind, audienceKind } from "./audience-blocks.ts";

/** Shares are rounded to a tenth of a percent. */
const ROUNDING = 0.0005;

const GENDERS: Readonly<Record<string, string>> = { mujeres: "women", hombres: "men" };

const NOT_SHARES: ExportCheck = {
  id: "ignored-column",
  ok: true,
  message: "Not used: the pages that the audience also likes. Their numbers are scores, no shares.",
};

const AS_OF_DOWNLOAD: ExportCheck = {
  id: "snapshot",
  ok: true,
  message: "The file has no date; its shares are as of the day of the download.",
};

interface Shares {
  readonly of: string;
  readonly values: readonly MetricValue[];
}

/**
 * A block of Meta's Audience file: which shares of the audience are of an age and gender, a country or a city, as of
 * the day of the download. Countries and cities are only those that lead the list, so their shares do not add up.
 */
export const metaAudience: Adapter = {
  id: "meta-audience",
  title: "Meta Business Suite, audience",
  platforms: ["facebook", "instagram"],
  headerNames: [],
  identify: (table) => kindOf(table) !== null,
  extract: (table) => {
    const kind = kindOf(table);
    const read = readRows<Shares>(table, (record) =>
      kind === null || kind === "pages" ? null : readShares(table, record, kind),
    );
    const { rows, quarantine } = settleDuplicates(table, read, (row) => row.of);
    const values = rows.flatMap((row) => row.value.values);
    return {
      observations: rows.flatMap(({ record, value }) =>
        value.values.map((v) => ({
          ...observe(table, "account", table.downloadedOn, v, record.line),
          // A share holds at a day; it did not happen in one.
          from: null,
        })),
      ),
      posts: [],
      quarantine,
      window: rows.length > 0 ? { from: table.downloadedOn, to: table.downloadedOn } : null,
      checks:
        kind === "pages"
          ? [NOT_SHARES]
          : [
              AS_OF_DOWNLOAD,
              ...(kind === "age_gender" && quarantine.length === 0 ? whole(values) : []),
              ...emptiness(rows.length),
            ],
      rows: tally(table, quarantine),
    };
  },
};

function kindOf({ preamble }: ExportTable): AudienceKind | null {
  return audienceKind(preamble.at(-1)?.cells[0] ?? "");
}

/** Ages stand below each other, with a column for each gender; countries and cities stand side by side. */
function readShares(table: ExportTable, record: ExportRecord, kind: AudienceKind): Shares {
  const age = kind === "age_gender" ? (record.cells[0] ?? "") : null;
  const names = table.header.cells.map((name, index) => ({ name: name.trim(), index }));
  return {
    of: age === null ? `the shares by ${kind}` : `age ${show(age)}`,
    values: names.slice(age === null ? 0 : 1).map(({ name, index }) => ({
      metric: partMetric("audience_share", kind, partOf(kind, name, age)),
      index,
      value: readCell(record, index, (text) => readShare(table, name, text)),
    })),
  };
}

function partOf(kind: AudienceKind, name: string, age: string | null): string {
  if (kind === "country") return countryCode(name) ?? name.normalize("NFC");
  if (age === null) return name.normalize("NFC");
  const gender = normalizeName(name);
  return [GENDERS[gender] ?? gender, age.trim().replace(/\+$/, " plus")]
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** `12.5` or `12.5%`: a percentage either way. */
function readShare(table: ExportTable, name: string, text: string): number | null {
  if (text.trim() === "") return null;
  if (name === "") throw new Unreadable(`${show(text)} stands in a column without a name.`);
  const number = text.trim().replace(/\s?%$/, "");
  const share = readValue(number, "audience_share", "percent", writesDecimalCommas(table));
  if (share > 1) throw new Unreadable(`${show(text)} is more than the whole audience.`);
  return share;
}

function whole(values: readonly MetricValue[]): ExportCheck[] {
  if (values.length === 0) return [];
  const sum = values.reduce((total, { value }) => total + (value ?? 0), 0);
  const percent = Number((sum * 100).toFixed(1));
  const ok = Math.abs(sum - 1) <= values.length * ROUNDING + 1e-9;
  const message = `The shares by age and gender add up to ${percent} %${ok ? "" : ", not to the whole audience"}.`;
  return [{ id: "row-sum", ok, message }];
}

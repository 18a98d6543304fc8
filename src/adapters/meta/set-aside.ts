import type { ExportCheck, ExportTable } from "../adapter.ts";
import { normalizeName } from "../header.ts";

/** Curves of who still watched, watch time by source, and counts by audience and country: about 150 columns. */
const DETAIL =
  /^(percentage of .+ at interval \d+|(average )?seconds viewed from .+|(3-second video )?views (by|from) .+)$/;
const PAID_SPLIT = /^(views|reach) from (organic|boosted) posts$/;
const BOOSTED = /^(views|reach) from boosted posts$/;

/** Columns that are known and not read, told in a sentence instead of one by one. */
export function setAside({ header, records }: ExportTable): {
  readonly names: readonly string[];
  readonly checks: readonly ExportCheck[];
} {
  const named = header.cells.map((name, index) => ({ name, index, key: normalizeName(name) }));
  const split = named.filter(({ key }) => PAID_SPLIT.test(key));
  const detail = named.filter(({ key }) => DETAIL.test(key) && !PAID_SPLIT.test(key));
  const boosted = split.filter(({ key }) => BOOSTED.test(key));
  const paid = records.filter((r) => boosted.some((c) => /[1-9]/.test(r.cells[c.index] ?? "")));
  return {
    names: [...split, ...detail].map((c) => c.name),
    checks: [
      ...note(
        detail.length,
        `Columns of retention, sources, audiences and countries, not used: ${detail.length}.`,
      ),
      ...note(
        split.length,
        `Not used: how the counts divide into organic and boosted. Rows with boosted counts: ${paid.length} of ${records.length}.`,
      ),
    ],
  };
}

function note(columns: number, message: string): ExportCheck[] {
  return columns > 0 ? [{ id: "ignored-column", ok: true, message }] : [];
}

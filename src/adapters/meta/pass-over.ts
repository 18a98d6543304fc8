import type { ExportCheck, ExportRecord, ExportTable, Owner } from "../adapter.ts";
import { show, Unreadable } from "../cells.ts";
import { columnOf, normalizeName } from "../header.ts";
import { NAMES } from "./columns.ts";
import { ownPage } from "./own-page.ts";

/** In the column Date, instead of a day: the counts are those of the post's whole life. */
const LIFETIME = ["lifetime", "total"];
const SINGLE_DAY = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})/;

export interface PassedOver {
  /** Whether a row is understood and holds no post of the account. @throws Unreadable */
  has(record: ExportRecord): boolean;
  readonly checks: readonly ExportCheck[];
  readonly owners: readonly Owner[];
}

/**
 * Rows of a content export that are no lifetime counts of the page's own posts: those of other pages, of single days
 * (Instagram stories have both, and an export in the mode "Daily" has nothing else) and shares of others' posts. A
 * crosspost is a post of the page.
 * @param idColumn where the id of the post stands
 */
export function passOver(table: ExportTable, idColumn: number): PassedOver {
  const { header } = table;
  const rows = table.records.filter(
    (r) => r.fault === null && r.cells.length === header.cells.length && r.cells.some(hasText),
  );
  const { own, others, owners, pageOf } = ownPage(table, rows);
  const flag = (names: readonly string[]) => {
    const index = columnOf(header, names);
    return (r: ExportRecord) => /^(1|true|yes)$/i.test((r.cells[index] ?? "").trim());
  };
  const date = columnOf(header, NAMES.date);
  const isDay = (r: ExportRecord) => SINGLE_DAY.test((r.cells[date] ?? "").trim());
  const isShare = flag(NAMES.share);
  const ofOthers = rows.filter((r) => pageOf(r) !== "" && pageOf(r) !== own);
  const ownRows = rows.filter(
    (r) => pageOf(r) === own || (pageOf(r) === "" && others.length === 0),
  );
  const days = ownRows.filter(isDay);
  const whole = ownRows.filter((r) => !isDay(r));
  const shares = whole.filter(isShare);
  const out = new Set([...ofOthers, ...days, ...shares]);
  const idOf = (r: ExportRecord) => (r.cells[idColumn] ?? "").trim();
  return {
    owners,
    has(record) {
      if (out.has(record)) return true;
      if (pageOf(record) === "" && others.length > 0)
        throw new Unreadable("This row names no page, and the file holds several.");
      const written = record.cells[date] ?? "";
      if (!LIFETIME.includes(normalizeName(written)))
        throw new Unreadable(`${show(written)} is neither "Lifetime" nor a day.`, date + 1);
      return false;
    },
    checks: [
      ...otherPages(ofOthers.length, others),
      ...singleDays(days.map(idOf), new Set(whole.map(idOf))),
      ...sharesOf(shares.length, whole.filter(flag(NAMES.crosspost)).length),
    ],
  };
}

function hasText(cell: string): boolean {
  return cell.trim() !== "";
}

function otherPages(rows: number, pages: readonly string[]): ExportCheck[] {
  if (rows === 0) return [];
  const list = pages.slice(0, 5).map(show).join(", ");
  const more = pages.length > 5 ? " and others" : "";
  const message = `Rows of other pages, left out: ${rows} (${list}${more}).`;
  return [{ id: "other-account", ok: false, message }];
}

function singleDays(days: readonly string[], whole: ReadonlySet<string>): ExportCheck[] {
  if (days.length === 0) return [];
  const lost = new Set(days.filter((id) => !whole.has(id))).size;
  const message = `Rows that count single days, left out: ${days.length}.`;
  const again = `Posts without any other row: ${lost}. Export them again, and choose "Lifetime" instead of "Daily".`;
  return [
    { id: "window-counts", ok: lost === 0, message: lost === 0 ? message : `${message} ${again}` },
  ];
}

function sharesOf(shares: number, crossposts: number): ExportCheck[] {
  const told = [
    ...(shares > 0 ? [`Shares of posts, left out: ${shares}.`] : []),
    ...(crossposts > 0 ? [`Crossposts, counted as posts of the page: ${crossposts}.`] : []),
  ];
  return told.length > 0 ? [{ id: "other-account", ok: true, message: told.join(" ") }] : [];
}

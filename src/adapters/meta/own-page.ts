import type { ExportRecord, ExportTable, Owner } from "../adapter.ts";
import { show } from "../cells.ts";
import { columnOf } from "../header.ts";
import { handlesOf, plainHandle } from "../own-handle.ts";
import { tableProblem } from "../table-problem.ts";
import { NAMES } from "./columns.ts";

/** Whose posts the rows of a content export are. */
export interface OwnPage {
  /** As the file names it; null where no row names a page. */
  readonly own: string | null;
  /** Names of the others, in the order of the file. */
  readonly others: readonly string[];
  /** How the file names the own one, where the account's handle does not decide. */
  readonly owners: readonly Owner[];
  pageOf(record: ExportRecord): string;
}

/**
 * A content export can hold the posts of several pages. The account's own one has its handle (Instagram), or most
 * of the rows.
 * @throws DiagnosticsError when none has
 */
export function ownPage(table: ExportTable, records: readonly ExportRecord[]): OwnPage {
  const facebook = columnOf(table.header, NAMES.page);
  const column = facebook === -1 ? columnOf(table.header, NAMES.username) : facebook;
  const pageOf = (record: ExportRecord) => plainHandle(record.cells[column] ?? "");
  const rows = new Map<string, number>();
  for (const page of records.map(pageOf))
    if (page !== "") rows.set(page, (rows.get(page) ?? 0) + 1);
  const pages = [...rows.keys()];
  if (pages.length === 0) return { own: null, others: [], owners: [], pageOf };
  const named = [...rows.values()].reduce((a, b) => a + b, 0);
  const handle = facebook === -1 ? (table.setup.profile ?? table.account.handle) : null;
  const handles = new Set([...handlesOf(table.account), plainHandle(handle ?? "")]);
  const own =
    handle === null
      ? pages.find((page) => (rows.get(page) ?? 0) * 2 > named)
      : pages.find((page) => handles.has(page));
  if (own === undefined) throw noneIsOwn(table, pages, handle);
  const nameColumn = columnOf(table.header, NAMES.pageName);
  const nameOf = (page: string) =>
    records.find((r) => pageOf(r) === page)?.cells[nameColumn]?.trim() || page;
  const byName: Owner[] = handle === null ? [{ kind: "name", text: nameOf(own) }] : [];
  const byId: Owner[] = facebook !== -1 && /^\d+$/.test(own) ? [{ kind: "id", text: own }] : [];
  const others = pages.filter((page) => page !== own).map(nameOf);
  return { own, others, owners: [...byId, ...byName], pageOf };
}

function noneIsOwn(table: ExportTable, pages: readonly string[], handle: string | null) {
  const held = pages.slice(0, 5).map(show).join(", ");
  return tableProblem(table, table.header, {
    code: "other-account",
    message:
      handle === null
        ? `This file holds posts of several pages (${held}), and none has most of the rows.`
        : `This file holds posts of ${held}, but the handle of ${table.account.id} is ${show(handle)}.`,
    hint:
      handle === null
        ? "export the posts of one page alone."
        : "move the file to the folder of its account, or correct the handle in data/accounts.yml; one that the account had before goes into its former-handles.",
  });
}

import type {
  ExportCheck,
  ExportRecord,
  ExportTable,
  Quarantined,
} from "../../adapters/adapter.ts";
import { show } from "../../adapters/cells.ts";
import { columnOf } from "../../adapters/header.ts";
import { settleDuplicates } from "../../adapters/rows.ts";
import { tidy } from "../../adapters/tidy.ts";
import type { Account } from "../../observations/account.ts";
import { unknownAccountHint } from "../../observations/named-accounts.ts";
import type { Observation } from "../../observations/observation.ts";
import { ACCOUNTS_FILE } from "../../observations/read-accounts.ts";
import type { BulkInput } from "./bulk-table.ts";
import type { TableHead } from "./row-source.ts";

export interface ReadRow {
  /** Null for a blank record and for one that cannot be read. */
  readonly observation: Observation | null;
  readonly quarantined: Quarantined | null;
}

/** Reads the rows that are not plainly right, one by one, as the adapter for short tables does. */
export class RowReader {
  readonly #input: BulkInput;
  readonly #table: Omit<ExportTable, "account" | "records">;
  readonly #byId: ReadonlyMap<string, Account>;
  readonly #anyAccount: Account;

  constructor(input: BulkInput, head: TableHead) {
    const { path, downloadedOn, setup, accounts } = input;
    const [first] = accounts;
    if (!first) throw new Error("a table cannot be read without accounts");
    this.#input = input;
    this.#table = {
      ...{ path, name: path.split("/").at(-1) ?? path, container: null },
      ...{ downloadedOn, setup },
      ...head,
    };
    this.#byId = new Map(accounts.map((a) => [a.id, a]));
    this.#anyAccount = first;
  }

  read(record: ExportRecord): ReadRow {
    const found = this.#accountOf(record);
    if ("reason" in found)
      return { observation: null, quarantined: { path: this.#table.path, ...found } };
    const { observations, quarantine } = tidy.extract({
      ...this.#table,
      account: found,
      records: [record],
    });
    return { observation: observations[0] ?? null, quarantined: quarantine[0] ?? null };
  }

  /** What the adapter says of the table as a whole. */
  checks(isEmpty: boolean): readonly ExportCheck[] {
    const { checks } = tidy.extract({ ...this.#table, account: this.#anyAccount, records: [] });
    return checks.filter((check) => isEmpty || check.id !== "empty");
  }

  /**
   * Why rows of one key are refused that disagree.
   * @param about what the key says, in words
   * @param lines of all these rows, or of the first ones of many
   */
  disagreement(about: string, lines: readonly number[]): string {
    const table = { ...this.#table, account: this.#anyAccount, records: [] };
    const rows = lines.map((line, value) => ({
      record: { line, cells: [], raw: "", fault: null },
      value,
    }));
    const { quarantine } = settleDuplicates(table, { rows, quarantine: [] }, () => about);
    return quarantine[0]?.reason ?? "";
  }

  /** In a table of a whole organisation each row names its account; elsewhere the folder does. */
  #accountOf(record: ExportRecord): Account | Omit<Quarantined, "path"> {
    const { header } = this.#table;
    const whole = record.fault === null && record.cells.length === header.cells.length;
    const blank = record.cells.every((cell) => cell.trim() === "");
    if (this.#input.account !== null || !whole || blank) return this.#anyAccount;
    const cell = (name: string) => {
      const index = columnOf(header, [name]);
      return { text: (record.cells[index] ?? "").trim(), column: index + 1 };
    };
    const { line, raw } = record;
    const [id, platform] = [cell("account"), cell("platform")];
    const account = this.#byId.get(id.text);
    if (!account) {
      const reason = `${show(id.text)} is no account of ${ACCOUNTS_FILE}; ${unknownAccountHint(id.text, [...this.#byId.keys()])}`;
      return { line, column: id.column, reason, raw };
    }
    if (platform.text !== account.platform) {
      const reason = `${show(platform.text)} is not ${show(account.platform)}, the platform of ${account.id} in ${ACCOUNTS_FILE}.`;
      return { line, column: platform.column, reason, raw };
    }
    return account;
  }
}

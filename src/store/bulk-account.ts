import type { Observation } from "../observations/observation.ts";
import type { BulkSeries } from "./bulk/bulk-table.ts";
import { type StoredTable, seriesOfTable } from "./bulk/read-series.ts";
import type { AnchorMismatch } from "./derive-totals.ts";
import { CARRIED, followTotals } from "./follow-totals.ts";
import { byIdentity, type Revision, resolve } from "./resolve.ts";

/** A table that holds rows of an account, and which. */
export interface OwnTable {
  readonly stored: StoredTable;
  readonly series: readonly BulkSeries[];
}

/** One account that has rows in the database. Its counts are put together for one metric at a time. */
export class BulkAccount {
  readonly #account: string;
  readonly #tables: readonly OwnTable[];
  readonly #others: readonly Observation[];

  /**
   * @param others all its observations from exports that adapters read, and by hand
   */
  constructor(account: string, tables: readonly OwnTable[], others: readonly Observation[]) {
    this.#account = account;
    this.#tables = tables;
    this.#others = others;
  }

  /** In the order of the store. */
  get metrics(): string[] {
    const ofTables = this.#tables.flatMap((t) => t.series.map((s) => s.metric));
    return [...new Set([...ofTables, ...this.#others.map((o) => o.metric)])].sort();
  }

  /**
   * Rows of the metric when they are current as they stand: one table has them, nothing else speaks of the metric,
   * and no total is derived. Then they need not be read to know how many there are.
   */
  plainRows(metric: string): number | null {
    const [found] = this.#tables.flatMap((t) => t.series.filter((s) => s.metric === metric));
    if (found === undefined || this.#sources(metric) > 1) return null;
    return metric === CARRIED.total && this.#isCarried() ? null : found.rows;
  }

  series(metric: string): readonly Observation[] {
    const current = this.#resolved(metric).observations;
    if (metric !== CARRIED.total || !this.#isCarried()) return current;
    return followTotals(current, this.#resolved(CARRIED.net).observations).totals;
  }

  /** What a later export replaced. The rows of one table replace nothing of each other. */
  revisions(): readonly Revision[] {
    const others = new Set(this.#others.map((o) => o.metric));
    const shared = this.metrics.filter((m) => others.has(m) || this.#sources(m) > 1);
    return shared.flatMap((metric) => this.#resolved(metric).revisions);
  }

  mismatches(): readonly AnchorMismatch[] {
    if (!this.#isCarried()) return [];
    const totals = this.#resolved(CARRIED.total).observations;
    return followTotals(totals, this.#resolved(CARRIED.net).observations).mismatches;
  }

  /** Whether net changes can add to the totals or contradict one. Those of one table may fit to its totals. */
  #isCarried(): boolean {
    const { total, net } = CARRIED;
    if (this.#sources(total) === 0 || this.#sources(net) === 0) return false;
    const alone = this.#sources(total) === 1 && this.#sources(net) === 1;
    return !(alone && this.#tables.some(({ series }) => fitsNet(series)));
  }

  #resolved(metric: string) {
    const rows = this.#tables.flatMap(({ stored, series }) =>
      series.some((s) => s.metric === metric) ? seriesOfTable(stored, this.#account, metric) : [],
    );
    // The rows of one table are one for each thing counted.
    if (this.#sources(metric) === 1 && rows.length > 0)
      return { observations: inOrder(rows), revisions: [] };
    return resolve([...this.#others.filter((o) => o.metric === metric), ...rows]);
  }

  /** How many tables have rows of a metric; everything else that speaks of it counts as one more. */
  #sources(metric: string): number {
    const tables = this.#tables.filter((t) => t.series.some((s) => s.metric === metric));
    return tables.length + (this.#others.some((o) => o.metric === metric) ? 1 : 0);
  }
}

/** Whether a table has totals and net changes that fit. */
function fitsNet(series: readonly BulkSeries[]): boolean {
  return (
    series.some((s) => s.metric === CARRIED.total && s.fitsNet) &&
    series.some((s) => s.metric === CARRIED.net)
  );
}

/** Rows of one surface are stored in order; to see that is quicker than to sort them. */
function inOrder(rows: Observation[]): Observation[] {
  const sorted = rows.every((o, i) => {
    const before = rows[i - 1];
    return before === undefined || byIdentity(before, o) < 0;
  });
  return sorted ? rows : rows.toSorted(byIdentity);
}

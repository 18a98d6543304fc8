import { addDays, type IsoDate, isIsoDate } from "../calendar/dates.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, readSource, type SourceFile } from "../files/source-file.ts";
import { anchorRows } from "../observations/anchor-rows.ts";
import type { Observation } from "../observations/observation.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import type { Store } from "../store/store.ts";

/**
 * Hand-kept totals of a day that has not come yet: nobody can have read them. A day is over in the east before it is
 * in UTC, and one up to the newest download has come whatever the clock of this computer says.
 */
export function futureAnchors(
  source: SourceFile | null,
  store: Pick<Store, "files">,
  today: IsoDate,
): Diagnostic[] {
  const downloads = store.files.flatMap((file) => file.downloadedOn ?? []);
  const last = [addDays(today, 1), ...downloads].reduce((a, b) => (b > a ? b : a));
  if (source === null) return [];
  return anchorRows(source)
    .filter(({ date }) => isIsoDate(date.text) && date.text > last)
    .map(({ date }) =>
      problem(source, date, {
        code: "future-date",
        message: `${date.text} has not come yet, so nobody can have read a total on it.`,
        hint: "write the day on which the total was read.",
      }),
    );
}

/** As the store has it: less is rounding, or was filled in later. */
const CONTRADICTING_SHARE = 0.005;

interface Contradiction {
  readonly anchor: Observation;
  /** What the exports say of the day, and where. */
  readonly value: number;
  readonly by: string;
}

/** Warnings about hand-kept totals that the exports contradict: in a slip of the pen a figure would start wrong. */
export function contradictedAnchors(root: string, store: Store): Diagnostic[] {
  // Counts of another account contradict everything.
  if (store.diagnostics.some((d) => d.code === "other-account")) return [];
  const found = [...counted(store), ...derived(store)].filter(
    ({ anchor, value }) =>
      Math.abs((anchor.value ?? value) - value) > Math.max(1, value * CONTRADICTING_SHARE),
  );
  const source = found.length > 0 ? readSource(root, ANCHORS_FILE) : null;
  if (source === null) return [];
  return found.map(({ anchor, value, by }) =>
    problem(source, anchor.source, {
      code: "contradicted-total",
      severity: "warning",
      message: `${anchor.account} had ${anchor.value} ${anchor.unit} on ${anchor.at} by this row, and ${value} by ${by}.`,
      hint: "compare both with the platform, and correct this row or remove it; or mend the export.",
    }),
  );
}

/** Totals of a day that an export counted too. */
function counted({ revisions }: Store): Contradiction[] {
  const isAnchor = (o: Observation) => o.source.file === ANCHORS_FILE;
  return revisions.flatMap(({ current, earlier }) => {
    if (isAnchor(current) === isAnchor(earlier)) return [];
    const [anchor, other] = isAnchor(current) ? [current, earlier] : [earlier, current];
    if (other.value === null) return [];
    return [{ anchor, value: other.value, by: `${other.source.file}:${other.source.line}` }];
  });
}

/** Totals that the other totals of the account and its net changes lead away from. */
function derived({ mismatches }: Store): Contradiction[] {
  const by = "its other totals and the net changes of its exports";
  return mismatches.map(({ anchor, derived: value }) => ({ anchor, value, by }));
}

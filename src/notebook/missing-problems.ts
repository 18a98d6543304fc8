import type { Quarter } from "../calendar/quarter.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import type { Account } from "../observations/account.ts";
import { TOTALS } from "../observations/anchor-columns.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import type { Project } from "../project/project.ts";
import { EXPORTS_FOLDER } from "../store/collect.ts";
import { type MissingData, missingData, quarterOf, usedAccounts } from "./missing-data.ts";
import { frontMatterYaml, type ReportFile } from "./report-file.ts";

type Missing = Pick<Diagnostic, "severity" | "message"> & { readonly hint: string };

/**
 * What a report of a quarter still waits for, one problem for each thing, at the quarter's name in its front
 * matter. Exports that have no day of the quarter are errors, what is only not whole yet are warnings.
 */
export function missingProblems(project: Project, report: ReportFile): Diagnostic[] {
  const quarter = quarterOf(report);
  if (quarter === null) return [];
  const accounts = usedAccounts(project, report);
  const { source, bodyStart } = report;
  const place = frontMatterYaml(source, bodyStart - 1).placeOf(["params", "quarter"]);
  return missingData(project.store, accounts, quarter).flatMap((missing) => {
    const account = accounts.find((a) => a.id === missing.account);
    if (!account) return [];
    return [
      ...missingExport(account, quarter, missing),
      ...missingTotals(account, quarter, missing),
    ].map((what) => problem(source, place, { code: "missing-data", ...what }));
  });
}

function missingExport({ id }: Account, quarter: Quarter, { lastDay }: MissingData): Missing[] {
  if (lastDay === quarter.to) return [];
  const hint = `download it after ${quarter.to} and put it, as it is, into ${EXPORTS_FOLDER}/${id}/<day of the download>/.`;
  return lastDay === null
    ? [{ severity: "error", message: `${id}: no export has a day of ${quarter.id}.`, hint }]
    : [
        {
          severity: "warning",
          message: `${id}: exports end on ${lastDay}, before the end of ${quarter.id}.`,
          hint,
        },
      ];
}

function missingTotals(
  { id, platform }: Account,
  quarter: Quarter,
  { totals }: MissingData,
): Missing[] {
  return totals.map((column) => {
    const counts = TOTALS.map((t) => (t.column === column ? "<count>" : "")).join(",");
    return {
      severity: "warning",
      message: `${id}: ${ANCHORS_FILE} has no ${column} of ${quarter.to}.`,
      hint: `read it off the profile on that day and add a line: ${platform},${id},${quarter.to},${counts},<where>,<who>.`,
    };
  });
}

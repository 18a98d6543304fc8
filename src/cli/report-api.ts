import type { ReportApi } from "../notebook/run-reports.ts";

/** What reports import, loaded when the first of them has to run. */
export const reportApi: ReportApi = () => import("../index.ts");

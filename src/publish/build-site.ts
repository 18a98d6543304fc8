import { join, resolve } from "node:path";
import { keepHeapSmall } from "../charts/small-heap.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { type ReportApi, runReports } from "../notebook/run-reports.ts";
import { openProject, WORK_FOLDER } from "../project/project.ts";
import { writeArtefacts } from "./artefacts/write-artefacts.ts";
import { withLock } from "./lock.ts";
import { verifySite, writeManifest } from "./manifest.ts";
import { renderSite, siteModel } from "./render-site.ts";
import { Staging } from "./staging.ts";
import { writeFonts } from "./web-fonts.ts";

export interface BuildOptions {
  readonly root: string;
  readonly out: string;
  readonly api: ReportApi;
  readonly strict?: boolean;
}

export interface BuildResult {
  readonly published: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly reports: readonly string[];
  readonly charts: number;
  /** Reports whose cells ran; the others came from the cache. */
  readonly ran: readonly string[];
}

/**
 * Builds the site beside the published one and swaps them at the end. With any error the
 * published site stays as it is, byte for byte.
 * @throws LockedError while another build of the project runs.
 */
export async function buildSite({
  root,
  out,
  api,
  strict = false,
}: BuildOptions): Promise<BuildResult> {
  return withLock(root, async () => {
    const project = openProject(root);
    keepHeapSmall();
    const { results, diagnostics, ran } = await runReports(project, api, { strict });
    const charts = results.reduce((n, r) => n + r.charts.length, 0);
    const done = { diagnostics, reports: results.map((r) => r.slug), charts, ran };
    if (hasErrors(diagnostics)) return { ...done, published: false };
    const staging = new Staging(resolve(out));
    try {
      await renderSite(siteModel(project, results), staging.folder);
      await writeFonts(staging.folder, join(root, WORK_FOLDER));
      const { organisation, baseUrl } = project.settings;
      const cache = join(root, WORK_FOLDER);
      await writeArtefacts(staging.folder, { reports: results, organisation, baseUrl, cache });
      verifySite(staging.folder, results);
      writeManifest(staging.folder);
      staging.publish();
    } finally {
      staging.discard();
    }
    return { ...done, published: true };
  });
}

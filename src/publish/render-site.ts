import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chartCss } from "../charts/theme.ts";
import type { ReportResult } from "../notebook/result.ts";
import type { Project } from "../project/project.ts";
import { type DataPage, dataPage } from "./data-page.ts";
import { figuresDocument } from "./figures-document.ts";

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What the templates in `site/` see as `model`. */
export interface SiteModel {
  readonly organisation: string;
  readonly baseUrl: string;
  readonly language: string;
  readonly reports: readonly ReportResult[];
  /** Every chart with the report that it belongs to: Eleventy makes a page of each. */
  readonly charts: readonly {
    readonly report: ReportResult;
    readonly chart: ReportResult["charts"][number];
  }[];
  /** `figures.json` by report. */
  readonly documents: Readonly<Record<string, ReturnType<typeof figuresDocument>>>;
  /** `/data/`: every source file. */
  readonly data: DataPage;
  readonly chartCss: string;
}

export function siteModel(project: Project, reports: readonly ReportResult[]): SiteModel {
  const { settings } = project;
  return {
    organisation: settings.organisation,
    baseUrl: settings.baseUrl,
    language: settings.language,
    reports,
    charts: reports.flatMap((report) => report.charts.map((chart) => ({ report, chart }))),
    documents: Object.fromEntries(reports.map((r) => [r.slug, figuresDocument(r)])),
    data: dataPage(project),
    chartCss: chartCss(),
  };
}

/** Writes the site's pages into a folder, with the templates of `site/`. */
export async function renderSite(model: SiteModel, folder: string): Promise<void> {
  // Half a second to load, which a build that finds an error need not spend.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const before = process.cwd();
  // Eleventy takes all paths relative to the folder in which it runs.
  process.chdir(PACKAGE);
  try {
    const eleventy = new Eleventy("site", relative(PACKAGE, folder) || folder, {
      configPath: join(".", ".eleventy.js"),
      quietMode: true,
      config: (config) => {
        config.addGlobalData("model", model);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
}

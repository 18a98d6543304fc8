import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chartCss } from "../charts/theme.ts";
import { type Direction, directionOf, type Language } from "../i18n/language.ts";
import type { ReportResult } from "../notebook/result.ts";
import type { Project } from "../project/project.ts";
import { type PlacedChart, placeCharts } from "./artefacts/chart-place.ts";
import { type UseCodes, useCodes } from "./artefacts/embed-codes.ts";
import { type DataPage, dataPage } from "./data-page.ts";
import { type DefinitionsPage, definitionPages } from "./definition-pages.ts";
import { figuresDocument } from "./figures-document.ts";
import { type GalleryPage, galleryPages } from "./gallery/gallery-page.ts";
import { pageFilters } from "./page-filters.ts";
import { ruleExamples } from "./rule-examples/index.ts";
import { type RuleList, type RulePage, ruleLists, rulePages } from "./rule-pages.ts";

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What the templates in `site/` see as `model`. */
export interface SiteModel {
  readonly organisation: string;
  readonly baseUrl: string;
  readonly language: Language;
  readonly dir: Direction;
  readonly reports: readonly ReportResult[];
  /** Every chart with the report that it belongs to: Eleventy makes a page of each. */
  readonly charts: readonly (PlacedChart & { readonly use: UseCodes })[];
  /** `figures.json` by report. */
  readonly documents: Readonly<Record<string, ReturnType<typeof figuresDocument>>>;
  /** `/data/`: every source file. */
  readonly data: DataPage;
  /** `/caveats/` and `/caveats/<rule>/`, in every language. */
  readonly ruleLists: readonly RuleList[];
  readonly rules: readonly RulePage[];
  /** `/definitions/`, in every language. */
  readonly definitions: readonly DefinitionsPage[];
  /** `/gallery/`, in every language: every kind of chart with the cell that draws it. */
  readonly gallery: readonly GalleryPage[];
  readonly chartCss: string;
}

export function siteModel(project: Project, reports: readonly ReportResult[]): SiteModel {
  const { settings } = project;
  const site = settings.language;
  const rules = rulePages({ site, limits: settings.caveats, reports, examples: ruleExamples });
  return {
    organisation: settings.organisation,
    baseUrl: settings.baseUrl,
    language: site,
    dir: directionOf(site),
    reports,
    charts: placeCharts(reports, settings.baseUrl).map((placed) => ({
      ...placed,
      use: useCodes(placed, settings.baseUrl),
    })),
    documents: Object.fromEntries(reports.map((r) => [r.slug, figuresDocument(r)])),
    data: dataPage(project),
    ruleLists: ruleLists(rules, site),
    rules,
    definitions: definitionPages(site),
    gallery: galleryPages(site),
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
        for (const [name, filter] of Object.entries(pageFilters(model.language)))
          config.addFilter(name, filter);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    process.chdir(before);
  }
}

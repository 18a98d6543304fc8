import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportResult } from "../../notebook/result.ts";
import { placeCharts } from "./chart-place.ts";
import { emailPage } from "./email-page.ts";
import { embedPage } from "./embed-page.ts";
import { oembed } from "./oembed.ts";
import { writePngFiles } from "./png-files.ts";

export interface ArtefactSite {
  readonly reports: readonly ReportResult[];
  readonly organisation: string;
  readonly baseUrl: string;
  /** Where pixels are kept between builds. */
  readonly cache: string;
}

/**
 * Writes beside each chart's page what is made for other places: frame, mail, previews, pictures, words and
 * specification. The chart's caveats are in every one of them.
 * @param folder the site's, in which the chart pages are already
 */
export async function writeArtefacts(folder: string, site: ArtefactSite): Promise<void> {
  const all = placeCharts(site.reports, site.baseUrl);
  await writePngFiles(folder, all, site.cache);
  for (const placed of all) {
    const { chart } = placed;
    const write = (file: string, text: string) =>
      writeFileSync(join(folder, placed.folder, file), text);
    write("embed.html", embedPage(placed));
    write("email.html", emailPage(placed));
    write("oembed.json", json(oembed(placed, site.organisation, site.baseUrl)));
    write("spec.vl.json", json(chart.spec));
    write("alt.txt", `${chart.alt}\n`);
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

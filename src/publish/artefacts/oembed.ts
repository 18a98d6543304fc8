import { escapeHtml } from "../../notebook/html.ts";
import type { PlacedChart } from "./chart-place.ts";
import { embedHeight, sizeOf } from "./picture-size.ts";

/**
 * `oembed.json` (oembed.com, version 1.0, type rich). The markup is a quotation with the finding and its caveats,
 * and a frame with its size: what WordPress leaves in place for providers that it does not know.
 */
export function oembed({ report, chart, url }: PlacedChart, publisher: string, baseUrl: string) {
  const { width } = sizeOf(chart.standalone);
  const height = embedHeight(chart);
  const said = [chart.title, ...chart.inPicture].map((s) => `<p>${escapeHtml(s)}</p>`).join("");
  const link = `<p><a href="${escapeHtml(url)}">${escapeHtml(`${chart.source} ${chart.asOf}`)}</a></p>`;
  const frame = `<iframe src="${escapeHtml(`${url}embed.html`)}" title="${escapeHtml(chart.title)}" sandbox="allow-scripts allow-popups" width="${width}" height="${height}" frameborder="0" scrolling="no"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title: chart.title,
    author_name: publisher,
    author_url: `${baseUrl}${report.slug}/`,
    provider_name: publisher,
    provider_url: baseUrl,
    width,
    height,
    html: `<blockquote class="wp-embedded-content">${said}${link}</blockquote>${frame}`,
    thumbnail_url: `${url}og.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    caveats: chart.inPicture,
  };
}

import { escapeHtml } from "../../notebook/html.ts";
import type { PlacedChart } from "./chart-place.ts";
import { emailSnippet } from "./email-page.ts";
import { embedHeight } from "./picture-size.ts";

/**
 * What a fundraiser pastes into a page: a frame that may run its own small script and nothing else, and our
 * listener, which gives the frame the height that it asks for. Without the listener the height is that of a
 * wide frame.
 */
export function iframeCode({ chart, url }: PlacedChart, baseUrl: string): string {
  const frame = `<iframe src="${escapeHtml(`${url}embed.html`)}" title="${escapeHtml(chart.title)}" sandbox="allow-scripts allow-popups" loading="lazy" width="100%" height="${embedHeight(chart)}" style="border:0;max-width:720px"></iframe>`;
  return `${frame}\n<script async src="${escapeHtml(`${baseUrl}assets/embed.js`)}"></script>`;
}

/** The same as an element of its own, for pages that load our script anyway. */
export function elementCode({ chart, url }: PlacedChart, baseUrl: string): string {
  const fallback = `<a href="${escapeHtml(url)}">${escapeHtml(chart.title)}</a>`;
  return `<followthrough-chart src="${escapeHtml(`${url}embed.html`)}">${fallback}</followthrough-chart>\n<script async src="${escapeHtml(`${baseUrl}assets/embed.js`)}"></script>`;
}

/** What stands in the fields of "Use this chart". */
export interface UseCodes {
  readonly frame: string;
  readonly element: string;
  readonly email: string;
  readonly link: string;
}

export function useCodes(placed: PlacedChart, baseUrl: string): UseCodes {
  return {
    frame: iframeCode(placed, baseUrl),
    element: elementCode(placed, baseUrl),
    email: emailSnippet(placed),
    link: placed.url,
  };
}

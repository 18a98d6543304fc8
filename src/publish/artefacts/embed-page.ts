import { directionOf, isLanguage, type Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import { escapeHtml } from "../../notebook/html.ts";
import type { PlacedChart } from "./chart-place.ts";
import { HEIGHT_SCRIPT, hashSource } from "./height-script.ts";

const STYLE = `html{color-scheme:only light;background:#fff}body{margin:0;font:14px/1.5 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif;color:#1a212b}svg{display:block;width:100%;height:auto}.narrow{display:none}@media(max-width:520px){.wide{display:none}.narrow{display:block}}p{margin:0;padding:0 16px 12px}a{color:#1a212b;text-decoration-color:#b0254b;text-underline-offset:.2em}`;

/**
 * `embed.html`: the picture with its words as text, for a frame on another page. Readable without script; wide
 * and narrow by the frame's own width. It loads nothing at all, so it can stand in a frame without any origin.
 */
export function embedPage({ report, chart, url, newer }: PlacedChart): string {
  const language = languageOf(report.lang);
  const say = (id: string, text = "") =>
    translate(language, id, { text: { type: "text", value: text } });
  const drawings = [chart.standalone, chart.standaloneNarrow];
  const styles = [STYLE, ...drawings.flatMap(styleIn)].map(hashSource).join(" ");
  const policy = `default-src 'none'; style-src ${styles}; font-src data:; script-src ${hashSource(HEIGHT_SCRIPT)}; base-uri 'none'; form-action 'none'`;
  const notice = newer ? `<p>${link(newer.url, say("embed.newer", newer.title))}</p>\n` : "";
  return `<!doctype html>
<html lang="${escapeHtml(report.lang)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(chart.title)}</title>
<link rel="canonical" href="${escapeHtml(url)}">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${url}oembed.json`)}" title="${escapeHtml(chart.title)}">
<style>${STYLE}</style>
</head>
<body>
<div class="wide">${drawings[0]}</div>
<div class="narrow">${drawings[1]}</div>
${notice}<p>${link(url, say("embed.more"))}</p>
<script>${HEIGHT_SCRIPT}</script>
</body>
</html>
`;
}

/** Out of the frame, into the whole window. */
function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
}

function styleIn(svg: string): string[] {
  return [...svg.matchAll(/<style>([^<]*)<\/style>/g)].map((m) => m[1] ?? "");
}

export function languageOf(lang: string): Language {
  return isLanguage(lang) ? lang : "en";
}

import { directionOf } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import { escapeHtml } from "../../notebook/html.ts";
import type { PlacedChart } from "./chart-place.ts";
import { languageOf } from "./embed-page.ts";
import { sizeOf } from "./picture-size.ts";

const FONT = "Arial, Helvetica, sans-serif";

/**
 * What goes into a newsletter: the picture and, as text, what it says and what it does not. Mail programs show
 * no SVG, run no style sheet and often hide pictures, so everything stands in the markup itself.
 * @param picture address of the picture; a mail that carries it as attachment names it `cid:...`
 */
export function emailSnippet(
  { report, chart, url }: PlacedChart,
  picture = `${url}email.png`,
): string {
  const language = languageOf(report.lang);
  const dir = directionOf(language);
  const start = dir === "rtl" ? "right" : "left";
  const { height } = sizeOf(chart.raster.email);
  const more = translate(language, "embed.more", { text: { type: "text", value: "" } });
  const text = (words: string, size: number, color = "#1a212b") =>
    `<p style="margin:0 0 8px;font-family:${FONT};font-size:${size}px;line-height:1.5;color:${color};text-align:${start}">${words}</p>`;
  const caveats = chart.inPicture
    .map(
      (c) =>
        `<p style="margin:0 0 8px;padding-${start}:12px;border-${start}:4px solid #b87a00;font-family:${FONT};font-size:14px;line-height:1.5;color:#1a212b;text-align:${start}">${escapeHtml(c)}</p>`,
    )
    .join("\n");
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${dir}" lang="${escapeHtml(report.lang)}" style="max-width:600px;background:#ffffff"><tbody>
<tr><td style="padding:0 0 12px"><a href="${escapeHtml(url)}"><img src="${escapeHtml(picture)}" width="600" height="${height}" alt="${escapeHtml(chart.title)}" style="display:block;width:100%;max-width:600px;height:auto;border:0;background:#ffffff;color:#1a212b;font-family:${FONT};font-size:18px"></a></td></tr>
<tr><td style="padding:0 16px 12px">
${caveats}
${text(escapeHtml(`${chart.source} ${chart.asOf}`), 13, "#56606d")}
${text(`<a href="${escapeHtml(url)}" style="color:#1a212b">${escapeHtml(more)}</a>`, 13)}
</td></tr>
</tbody></table>`;
}

/** `email.html`: the snippet in a page of its own, to look at and to copy from. */
export function emailPage(placed: PlacedChart): string {
  const { report, chart } = placed;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(report.lang)}" dir="${directionOf(languageOf(report.lang))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="only light">
<title>${escapeHtml(chart.title)}</title>
</head>
<body style="margin:0;padding:16px;background:#ffffff">
${emailSnippet(placed)}
</body>
</html>
`;
}

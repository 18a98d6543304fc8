import type { ExportTable } from "../adapter.ts";
import { type MetricColumn, writesDecimalCommas } from "../columns.ts";

/** Columns of the content exports, under the names seen in English, Swedish and Spanish files. */
export const NAMES = {
  post: ["Post ID", "Publicerings-id", "Identificador de la publicación"],
  video: ["Video asset ID"],
  page: ["Page ID", "Sid-id"],
  pageName: ["Page name", "Sidnamn"],
  username: ["Account username", "Kontots användarnamn", "Nombre de usuario de la cuenta"],
  title: ["Title", "Titel"],
  description: ["Description", "Beskrivning", "Descripción"],
  published: ["Publish time", "Publiceringstid", "Hora de publicación"],
  permalink: ["Permalink", "Permalänk", "Enlace permanente"],
  type: ["Post type", "Inläggstyp", "Tipo de publicación"],
  date: ["Date", "Datum", "Fecha"],
  share: ["Is share"],
  crosspost: ["Is crosspost"],
} as const;

export const OWN_COLUMNS: readonly string[] = Object.values(NAMES).flat();

/** Average seconds come with three decimals, which a file with decimal commas would write like thousands. */
const AVERAGE_SECONDS: MetricColumn = {
  metric: "average_view_duration_s",
  names: ["Average Seconds viewed"],
  notation: "decimal",
};

/** Older files have `Impressions` where newer ones say `Views`: another count, so it keeps its name. */
export const POST_COLUMNS: readonly MetricColumn[] = [
  { metric: "views", names: ["Views", "Visningar", "Visualizaciones"] },
  { metric: "impressions", names: ["Impressions"] },
  { metric: "reach", names: ["Reach", "Räckvidd", "Alcance"] },
  { metric: "likes", names: ["Likes", "Gilla-markeringar", "Me gusta"] },
  { metric: "reactions", names: ["Reactions", "Reaktioner"] },
  { metric: "comments", names: ["Comments", "Kommentarer", "Comentarios"] },
  { metric: "shares", names: ["Shares", "Delningar", "Veces que se compartió"] },
  { metric: "saves", names: ["Saves", "Sparade objekt", "Veces que se guardó"] },
  { metric: "followers_gained", names: ["Follows", "Följer", "Seguimientos"] },
  {
    metric: "engagements",
    names: ["Reactions, Comments and Shares", "Reaktioner, kommentarer och delningar"],
  },
  { metric: "clicks", names: ["Total clicks", "Totalt antal klick"] },
  { metric: "link_clicks", names: ["Link Clicks", "Länkklick"] },
  { metric: "video_views_3s", names: ["3-second video views"] },
  { metric: "video_views_1m", names: ["1-minute video views"] },
  AVERAGE_SECONDS,
];

/** What only the export of videos tells; the rest is of posts, in which a video can stand several times. */
export const VIDEO_COLUMNS: readonly MetricColumn[] = [
  { metric: "video_views_3s", names: ["3-second video views"] },
  { metric: "video_views_1m", names: ["1-minute video views"] },
  AVERAGE_SECONDS,
];

/** Those of the columns that can be read exactly in this file. */
export function readable(table: ExportTable, columns: readonly MetricColumn[]): MetricColumn[] {
  return columns.filter((c) => c !== AVERAGE_SECONDS || !writesDecimalCommas(table));
}

import type { ExportRecord, ExportTable } from "../adapter.ts";
import type { MetricColumn } from "../columns.ts";
import { normalizeName } from "../header.ts";

/** The tables of YouTube Studio carry the language of the account; names seen in real files. */
export const DATE = ["Date", "Datum", "Fecha", "Data"];
export const CONTENT = ["Content", "Videos", "Contenido", "Conteúdo", "Contenu"];
export const TITLE = [
  "Video title",
  "Videotitel",
  "Título del vídeo",
  "Título do vídeo",
  "Titre de la vidéo",
];
export const PUBLISHED = [
  "Video publish time",
  "Veröffentlichungszeitpunkt des Videos",
  "Hora de publicación del vídeo",
  "Horário de publicação do vídeo",
];
export const DURATION = ["Duration", "Dauer", "Duración", "Duração", "Durée"];
const TOTAL = ["total", "gesamt"];

/** `Subscribers` is what was gained less what was lost. Percentages carry no sign. */
export const YOUTUBE_METRICS: readonly MetricColumn[] = [
  { metric: "views", names: ["Views", "Aufrufe", "Visualizaciones", "Visualizações", "Vues"] },
  { metric: "engaged_views", names: ["Engaged views", "Visualizações intencionais"] },
  {
    metric: "watch_time_hours",
    names: [
      "Watch time (hours)",
      "Wiedergabezeit (Stunden)",
      "Tiempo de visualización (horas)",
      "Durée de visionnage (heures)",
    ],
    notation: "decimal",
  },
  { metric: "followers_net", names: ["Subscribers", "Abonnenten", "Suscriptores"] },
  { metric: "followers_gained", names: ["Subscribers gained"] },
  { metric: "followers_lost", names: ["Subscribers lost"] },
  { metric: "videos", names: ["Videos published"] },
  { metric: "impressions", names: ["Impressions", "Impressionen", "Impresiones"] },
  {
    metric: "click_through_rate",
    names: [
      "Impressions click-through rate (%)",
      "Klickrate der Impressionen (%)",
      "Porcentaje de clics de las impresiones (%)",
      "Taux de clics par impression (%)",
    ],
    notation: "percent",
  },
  {
    metric: "average_view_duration_s",
    names: ["Average view duration", "Duração média da visualização", "Durée moyenne d'une vue"],
    notation: "duration",
  },
  {
    metric: "average_percentage_viewed",
    names: ["Average percentage viewed (%)", "Pourcentage moyen de vidéo regardé (%)"],
    notation: "percent",
  },
  { metric: "viewers", names: ["Unique viewers", "Spectateurs uniques"] },
  { metric: "new_viewers", names: ["New viewers"] },
  { metric: "returning_viewers", names: ["Returning viewers"] },
  { metric: "likes", names: ["Likes"] },
  { metric: "dislikes", names: ["Dislikes"] },
  { metric: "comments", names: ["Comments added"] },
  { metric: "shares", names: ["Shares"] },
];

export const METRIC_NAMES = YOUTUBE_METRICS.flatMap((column) => column.names);

/** An empty cell: YouTube does not say whether that is none or unknown. */
export const YOUTUBE_MISSING = [""];

export function isTotalRow(record: ExportRecord): boolean {
  return record.fault === null && TOTAL.includes(normalizeName(record.cells[0] ?? ""));
}

/** The tables begin with a totals row, unlike the chart data and the totals that lie beside them. */
export function beginsWithTotal(table: ExportTable): boolean {
  const first = table.records[0];
  return first !== undefined && isTotalRow(first);
}

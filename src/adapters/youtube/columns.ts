import type { ExportRecord, ExportTable } from "../adapter.ts";
import type { MetricColumn } from "../columns.ts";
import { normalizeName } from "../header.ts";

/** The tables of YouTube Studio carry the language of the account; names seen in exports and their readers. */
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
  "Heure de publication de la vidéo",
];
export const DURATION = ["Duration", "Dauer", "Duración", "Duração", "Durée"];
const TOTAL = ["total", "gesamt", "totale"];

const VIEWS = ["Views", "Aufrufe", "Visualizaciones", "Visualizações", "Vues"];
const WATCH_TIME = [
  "Watch time (hours)",
  "Wiedergabezeit (Stunden)",
  "Tiempo de visualización (horas)",
  "Tempo de exibição (horas)",
  "Durée de visionnage (heures)",
];
/** The tabs of age and gender give shares of the whole, and no counts. */
const inPercent = (names: readonly string[]) => names.map((name) => `${name} (%)`);

/** `Subscribers` is what was gained less what was lost. Percentages carry no sign. */
export const YOUTUBE_METRICS: readonly MetricColumn[] = [
  { metric: "views", names: VIEWS },
  { metric: "views_share", names: inPercent(VIEWS), notation: "percent" },
  {
    metric: "engaged_views",
    names: [
      "Engaged views",
      "Visualizações intencionais",
      "Visualizações engajadas",
      "Vues engagées",
    ],
  },
  { metric: "watch_time_hours", names: WATCH_TIME, notation: "decimal" },
  { metric: "watch_time_share", names: inPercent(WATCH_TIME), notation: "percent" },
  {
    metric: "followers_net",
    names: ["Subscribers", "Abonnenten", "Suscriptores", "Inscritos", "Abonnés"],
  },
  {
    metric: "followers_gained",
    names: ["Subscribers gained", "Gewonnene Abonnenten", "Suscriptores ganados", "Abonnés gagnés"],
  },
  {
    metric: "followers_lost",
    names: ["Subscribers lost", "Verlorene Abonnenten", "Suscriptores perdidos"],
  },
  { metric: "videos", names: ["Videos published"] },
  {
    metric: "impressions",
    names: ["Impressions", "Thumbnail impressions", "Impressionen", "Impresiones", "Impressões"],
  },
  {
    metric: "click_through_rate",
    names: [
      "Impressions click-through rate (%)",
      "Thumbnail click-through rate (%)",
      "Klickrate der Impressionen (%)",
      "Porcentaje de clics de las impresiones (%)",
      "Taxa de cliques de impressões (%)",
      "Taux de clics par impression (%)",
    ],
    notation: "percent",
  },
  {
    metric: "average_view_duration_s",
    names: [
      "Average view duration",
      "Durchschnittliche Wiedergabedauer",
      "Duración media de la visualización",
      "Duração média da visualização",
      "Durée moyenne d'une vue",
    ],
    notation: "duration",
  },
  {
    metric: "average_percentage_viewed",
    names: [
      "Average percentage viewed (%)",
      "Porcentagem visualizada média (%)",
      "Pourcentage moyen de vidéo regardé (%)",
    ],
    notation: "percent",
  },
  {
    metric: "stayed_to_watch_rate",
    names: ["Stayed to watch (%)", "Viewed (vs. swiped away) (%)"],
    notation: "percent",
  },
  {
    metric: "viewers",
    names: ["Unique viewers", "Espectadores únicos", "Spectateurs uniques"],
  },
  { metric: "new_viewers", names: ["New viewers"] },
  { metric: "returning_viewers", names: ["Returning viewers"] },
  { metric: "casual_viewers", names: ["Casual viewers"] },
  { metric: "regular_viewers", names: ["Regular viewers"] },
  { metric: "likes", names: ["Likes"] },
  { metric: "dislikes", names: ["Dislikes"] },
  {
    metric: "likes_share",
    names: ["Likes (vs. dislikes) (%)", "Likes (vs dislikes) (%)"],
    notation: "percent",
  },
  { metric: "comments", names: ["Comments added"] },
  { metric: "shares", names: ["Shares", "Partages"] },
  { metric: "hypes", names: ["Hypes"] },
  { metric: "hype_points", names: ["Hype points"] },
  { metric: "shown_in_feed", names: ["Shown in feed"] },
];

export const METRIC_NAMES = YOUTUBE_METRICS.flatMap((column) => column.names);

/** Names that no other platform's export has: they tell whose a table is when its Total row is gone. */
export const OWN_NAMES = YOUTUBE_METRICS.filter(({ metric }) =>
  /^(watch_time_hours|followers|click_through|average_)/.test(metric),
).flatMap((column) => column.names);

/** An empty cell: YouTube does not say whether that is none or unknown. */
export const YOUTUBE_MISSING = [""];

export function isTotalRow(record: ExportRecord): boolean {
  return record.fault === null && isTotal(record.cells[0] ?? "");
}

export function isTotal(cell: string): boolean {
  return TOTAL.includes(normalizeName(cell));
}

/** The tables begin with a totals row, unlike the chart data and the totals that lie beside them. */
export function beginsWithTotal(table: ExportTable): boolean {
  const first = table.records[0];
  return first !== undefined && isTotalRow(first);
}

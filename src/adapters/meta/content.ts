import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { Platform } from "../../observations/observation.ts";
import type { Adapter, ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, readDay, readDigits, show, Unreadable, webAddress } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";

/** Names seen in English, Swedish and Spanish files. */
const NAMES = {
  post: ["Post ID", "Publicerings-id", "Identificador de la publicación"],
  page: ["Page ID", "Sid-id"],
  username: ["Account username", "Kontots användarnamn", "Nombre de usuario de la cuenta"],
  title: ["Title", "Titel"],
  description: ["Description", "Beskrivning", "Descripción"],
  published: ["Publish time", "Publiceringstid", "Hora de publicación"],
  permalink: ["Permalink", "Permalänk", "Enlace permanente"],
  type: ["Post type", "Inläggstyp", "Tipo de publicación"],
  date: ["Date", "Fecha"],
};
const COLUMNS: readonly MetricColumn[] = [
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
  { metric: "link_clicks", names: ["Link Clicks", "Länkklick"] },
];
const OWN = Object.values(NAMES).flat();

/** In the column Date, instead of a day: the counts are those of the post's whole life. */
const LIFETIME = ["lifetime", "total"];

const SURFACES: ReadonlyMap<string, string> = new Map([
  ["photos", "photo"],
  ["videos", "video"],
  ["reels", "reel"],
  ["links", "link"],
  ["ig image", "photo"],
  ["ig video", "video"],
  ["ig reel", "reel"],
  ["ig carousel", "carousel"],
  ["ig story", "story"],
]);

/** The content export of Meta Business Suite: lifetime counts of posts as of the day of the download. */
export const metaContent: Adapter = {
  id: "meta-content",
  title: "Meta Business Suite, content",
  platforms: ["facebook", "instagram"],
  headerNames: [...OWN, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) =>
    hasColumns(header, NAMES.post, NAMES.published, NAMES.date) &&
    hasColumns(header, [...NAMES.page, ...NAMES.username]),
  extract: (table) => {
    checkPlatform(table);
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const posts = readRows(table, (record) => readPost(table, record, columns));
    const days = posts.rows.flatMap(({ value }) => value.publishedOn ?? []).sort();
    return extractPosts(table, posts, spanOf(days), checks);
  },
};

function readPost(
  table: ExportTable,
  record: ExportRecord,
  columns: Parameters<typeof readMetrics>[2],
): Post {
  const index = (key: keyof typeof NAMES) => columnOf(table.header, NAMES[key]);
  const text = (key: keyof typeof NAMES) => record.cells[index(key)] ?? "";
  readCell(record, index("date"), requireLifetime);
  const [title, description] = [text("title"), text("description")];
  return {
    post: readCell(record, index("post"), readDigits),
    // Facebook puts the caption into one of the two, by the kind of post.
    title: description.length > title.length ? description : title,
    url: webAddress(text("permalink")),
    surface: surfaceOf(text("type")),
    publishedOn: readCell(record, index("published"), readPublished),
    from: null,
    at: table.downloadedOn,
    values: readMetrics(table, record, columns, [""]),
  };
}

function requireLifetime(text: string): void {
  if (!LIFETIME.includes(normalizeName(text)))
    throw new Unreadable(
      `${show(text)} is not "Lifetime": these counts are of a part of its life.`,
    );
}

/** `MM/DD/YYYY HH:MM`, US Pacific. */
function readPublished(text: string): IsoDate | null {
  if (text.trim() === "") return null;
  const match = /^(\d{2})\/(\d{2})\/(\d{4}) ([01]\d|2[0-3]):[0-5]\d$/.exec(text.trim());
  const date = match ? `${match[3]}-${match[1]}-${match[2]}` : "";
  if (!isIsoDate(date)) throw new Unreadable(`${show(text)} is not a time as MM/DD/YYYY HH:MM.`);
  return readDay(date);
}

function surfaceOf(type: string): string {
  const name = normalizeName(type);
  return SURFACES.get(name) ?? (name.replace(/[^\p{L}\p{N}]+/gu, "_") || "post");
}

function checkPlatform(table: ExportTable): void {
  const platform: Platform = hasColumns(table.header, NAMES.page) ? "facebook" : "instagram";
  if (platform === table.account.platform) return;
  throw tableProblem(table, table.header, {
    code: "wrong-platform",
    message: `These are posts on ${platform}, but ${table.account.id} is on ${table.account.platform}.`,
    hint: `move the file to the folder of an account on ${platform}.`,
  });
}

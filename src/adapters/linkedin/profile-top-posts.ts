import type { PostCount } from "../../observations/post.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, readValue, Unreadable, webAddress } from "../cells.ts";
import { emptiness, spanOf } from "../daily.ts";
import { hasColumns, normalizeName } from "../header.ts";
import { checkPostClock } from "../post-clock.ts";
import { readRows, tally } from "../rows.ts";
import { readLinkedInDay } from "./dates.ts";
import { readPostLink } from "./post-link.ts";
import type { Sheet } from "./sheets.ts";

const LINK = ["Post URL"];
const PUBLISHED = ["Post Publish Date"];
const METRICS = ["Engagements", "Impressions"];

/** One of the two rankings that stand side by side: link, day, count. */
interface Ranking {
  readonly metric: string;
  readonly link: number;
}

/** Sheet `TOP POSTS` of a person's export: the posts with most engagements and, beside them, with most impressions. */
export const profileTopPosts: Sheet = {
  headerNames: [...LINK, ...PUBLISHED, ...METRICS],
  identify: ({ header }) => hasColumns(header, LINK, PUBLISHED, METRICS),
  extract: (table) => {
    const rankings = rankingsOf(table.header);
    const disputed = disputedCounts(table, rankings);
    const { rows, quarantine } = readRows(table, (record) =>
      rankings.flatMap((ranking) => readCount(table, record, ranking, disputed)),
    );
    const counts = rows.flatMap((row) => row.value);
    const posts = [...new Map(counts.map((count) => [count.post, count])).values()];
    const days = posts.flatMap((post) => post.publishedOn ?? []).sort();
    const clocked = posts.filter((p) => p.url && readPostLink(p.url).kind === "activity");
    return {
      observations: [],
      posts: counts,
      quarantine,
      window: spanOf(days),
      checks: [
        partial(posts.length),
        ...checkPostClock(clocked, "linkedin"),
        ...emptiness(counts.length),
      ],
      rows: tally(table, quarantine),
    };
  },
};

function rankingsOf({ cells }: ExportRecord): Ranking[] {
  const names = cells.map(normalizeName);
  const links = new Set(LINK.map(normalizeName));
  return names.flatMap((name, link) => {
    const metric = names[link + 2];
    const known = METRICS.some((m) => normalizeName(m) === metric);
    return links.has(name) && metric !== undefined && known ? [{ metric, link }] : [];
  });
}

/** One ranking can be longer than the other, so a row can hold one post or two. @throws Unreadable */
function readCount(
  table: ExportTable,
  record: ExportRecord,
  { metric, link }: Ranking,
  disputed: ReadonlySet<string>,
): PostCount[] {
  const url = (record.cells[link] ?? "").trim();
  if (url === "") return [];
  if (disputed.has(keyOf(metric, url)))
    throw new Unreadable(`Other lines give other ${metric} for this post.`, link + 1);
  return [
    {
      account: table.account.id,
      platform: table.account.platform,
      post: readCell(record, link, readPostLink).id,
      title: "",
      url: webAddress(url),
      surface: "member_post",
      publishedOn: readCell(record, link + 1, readLinkedInDay),
      metric,
      from: null,
      at: table.downloadedOn,
      value: readCell(record, link + 2, (text) => readValue(text, metric, "count")),
      source: { file: table.path, line: record.line, column: link + 3 },
    },
  ];
}

function disputedCounts({ records }: ExportTable, rankings: readonly Ranking[]): Set<string> {
  const told = new Map<string, Set<string>>();
  for (const { cells } of records)
    for (const { metric, link } of rankings) {
      const key = keyOf(metric, (cells[link] ?? "").trim());
      told.set(key, (told.get(key) ?? new Set()).add(cells[link + 2] ?? ""));
    }
  return new Set([...told].flatMap(([key, values]) => (values.size > 1 ? [key] : [])));
}

function keyOf(metric: string, url: string): string {
  return `${metric} ${url}`;
}

function partial(posts: number): ExportCheck {
  return {
    id: "truncated",
    ok: false,
    message: `LinkedIn lists only the top posts here, by engagements and by impressions: these ${posts} are no count of what was posted.`,
  };
}

import type { IngestedTable } from "../adapters/ingest-file.ts";
import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { PostCount } from "../observations/post.ts";
import { group } from "./group.ts";

/** A post that an export listed and a later one of the same kind does not, though it covers the post's day. */
export interface GonePost {
  readonly post: string;
  /** Day of the last download that lists it. */
  readonly listedOn: IsoDate;
  /** Path of the first later list that lacks it. */
  readonly lackedBy: string;
}

/** One export's posts. */
interface PostList {
  readonly path: string;
  readonly adapter: string;
  readonly downloadedOn: IsoDate;
  readonly posts: readonly PostCount[];
  /**
   * By surface, as exports are made of some kinds of posts: the days of publication of which the list holds every
   * post of that kind. None where it was cut, or has rows that could not be read: any of them may be the post.
   */
  readonly covers: ReadonlyMap<string, Period>;
}

/** What one file gave of one account. */
export interface DownloadedTables {
  readonly downloadedOn: string | null;
  readonly tables: readonly IngestedTable[];
}

/**
 * The posts of one account that are gone. A download of the same day is another selection, not a later look; a post
 * that any later export names again is there.
 * @returns them in the order in which files list the posts
 */
export function gonePosts(files: readonly DownloadedTables[]): GonePost[] {
  const lists = files.flatMap(listsOf).toSorted(byDownload);
  const named = group(
    lists.flatMap((list) =>
      [...new Map(list.posts.map((p) => [p.post, p])).values()].map((post) => ({ list, post })),
    ),
    ({ post }) => post.post,
  );
  return [...named.values()].flatMap((looks) => {
    const listedOn = looks.at(-1)?.list.downloadedOn ?? "";
    const later = lists.filter((list) => list.downloadedOn > listedOn);
    const lacking = later.find((list) =>
      looks.some(({ list: { adapter }, post }) => adapter === list.adapter && holdsDay(list, post)),
    );
    const post = looks[0]?.post.post;
    return lacking && post !== undefined ? [{ post, listedOn, lackedBy: lacking.path }] : [];
  });
}

function listsOf({ downloadedOn, tables }: DownloadedTables): PostList[] {
  if (downloadedOn === null) return [];
  return tables.flatMap((table) => {
    const { path, adapter, posts } = table;
    if (posts.length === 0) return [];
    return [{ path, adapter, downloadedOn, posts, covers: coverOf(table) }];
  });
}

function coverOf({ posts, window, checks, rows }: IngestedTable): Map<string, Period> {
  const wasCut = checks.some((check) => check.id === "truncated" && !check.ok);
  if (wasCut || rows.quarantined > 0) return new Map();
  return new Map(
    [...group(posts, (p) => p.surface)].flatMap(([surface, own]) => {
      // Posts whose counts begin later than they do are older than the list: only some of those are in it.
      const days = own.flatMap((p) => (p.from === null ? (p.publishedOn ?? []) : [])).toSorted();
      const [from, to] = [days[0], days.at(-1)];
      if (from === undefined || to === undefined) return [];
      const named = window !== null && window.from <= from && window.to >= to ? window : null;
      return [[surface, named ?? { from, to }]];
    }),
  );
}

function holdsDay({ covers }: PostList, { surface, publishedOn }: PostCount): boolean {
  const days = covers.get(surface);
  return !!days && publishedOn !== null && days.from <= publishedOn && publishedOn <= days.to;
}

function byDownload(a: PostList, b: PostList): number {
  return a.downloadedOn < b.downloadedOn ? -1 : a.downloadedOn > b.downloadedOn ? 1 : 0;
}

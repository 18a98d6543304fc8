import type { Platform } from "../../observations/observation.ts";
import type { Adapter, ExportTable } from "../adapter.ts";
import { readCell, readDigits, webAddress } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";
import { NAMES, OWN_COLUMNS, POST_COLUMNS, readable } from "./columns.ts";
import { passOver } from "./pass-over.ts";
import { readPublished } from "./published.ts";
import { setAside } from "./set-aside.ts";
import { surfaceOf } from "./surface.ts";

/** The content export of Meta Business Suite: lifetime counts of posts as of the day of the download. */
export const metaContent: Adapter = {
  id: "meta-content",
  title: "Meta Business Suite, content",
  platforms: ["facebook", "instagram"],
  headerNames: [...OWN_COLUMNS, ...POST_COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) =>
    hasColumns(header, NAMES.post, NAMES.published, NAMES.date) &&
    hasColumns(header, [...NAMES.page, ...NAMES.username]),
  extract: (table) => {
    checkPlatform(table);
    const index = (key: keyof typeof NAMES) => columnOf(table.header, NAMES[key]);
    const passed = passOver(table, index("post"));
    const aside = setAside(table);
    const wanted = readable(table, POST_COLUMNS);
    const { columns, checks } = findColumns(table, wanted, [...OWN_COLUMNS, ...aside.names]);
    const posts = readRows<Post>(table, (record) => {
      if (passed.has(record)) return null;
      const text = (key: keyof typeof NAMES) => record.cells[index(key)] ?? "";
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
    });
    const days = posts.rows.flatMap(({ value }) => value.publishedOn ?? []).sort();
    const told = [...passed.checks, ...aside.checks, ...checks];
    return { ...extractPosts(table, posts, spanOf(days), told), owners: passed.owners };
  },
};

function checkPlatform(table: ExportTable): void {
  const platform: Platform = hasColumns(table.header, NAMES.page) ? "facebook" : "instagram";
  if (platform === table.account.platform) return;
  throw tableProblem(table, table.header, {
    code: "wrong-platform",
    message: `These are posts on ${platform}, but ${table.account.id} is on ${table.account.platform}.`,
    hint: `move the file to the folder of an account on ${platform}.`,
  });
}

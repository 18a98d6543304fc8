import { relative, resolve, sep } from "node:path";
import { csvLine } from "../charts/data-csv.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { sqlFile } from "../notebook/run-sql.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { openProject } from "../project/project.ts";
import { everySeries, type Store } from "../store/contents.ts";
import { type Command, EXIT, exitFor, report, wrongUsage } from "./command.ts";
import { printText } from "./print-text.ts";

const FORMATS = ["ndjson", "csv", "parquet"] as const;

export const observations: Command = {
  usage: "observations [--format ndjson|csv|parquet] [-o FILE] [--posts]",
  summary: "every observation (or count of a post) with the file and line that it was read from",
  options: {
    format: { type: "string" },
    output: { type: "string", short: "o" },
    posts: { type: "boolean" },
  },
  positionals: 0,
  async run({ root, options }) {
    const format = FORMATS.find((f) => f === (options.format ?? "ndjson"));
    if (!format)
      return wrongUsage(`"${options.format}" is not a format.`, `--format ${FORMATS.join(", ")}`);
    const file = typeof options.output === "string" ? resolve(options.output) : null;
    if (file !== null) refuseSources(root, file);
    if (format === "parquet" && file === null)
      return wrongUsage("Parquet is no text for a terminal.", "--format parquet -o FILE");
    const { store, diagnostics } = openProject(root);
    report(diagnostics);
    // Half of the numbers, without a word on stdout that they are half, would pass for all of them.
    if (exitFor(diagnostics) !== EXIT.done) return EXIT.errors;
    if (format === "parquet" && file !== null) await parquet(root, store, file, !!options.posts);
    else
      await write(
        file,
        options.posts
          ? lines(postRows(store), POST_COLUMNS, format)
          : lines(rows(store), COLUMNS, format),
      );
    return EXIT.done;
  },
};

type Row = Readonly<Record<string, string | number | null>>;

const COLUMNS = [
  ...["account", "platform", "surface", "metric", "from", "at"],
  ...["value", "unit", "source", "status"],
];

/** Series by series: a store may hold more than fits into memory. */
function* rows(store: Store): Generator<Row[]> {
  for (const series of everySeries(store)) yield series.map(row);
}

function row(o: Observation): Row {
  const { account, platform, surface, metric, from, at, value, unit, status } = o;
  const source = `${o.source.file}:${o.source.line}`;
  return { account, platform, surface, metric, from, at, value, unit, source, status };
}

const POST_COLUMNS = [
  ...["account", "platform", "surface", "post", "title", "url"],
  ...["published", "metric", "at", "value", "source"],
];

function* postRows(store: Store): Generator<Row[]> {
  for (const account of store.accounts) yield store.of(account).posts.map(postRow);
}

function postRow(p: PostCount): Row {
  const { account, platform, surface, post, title, url, publishedOn, metric, at, value } = p;
  const source = `${p.source.file}:${p.source.line}`;
  const published = publishedOn;
  return { account, platform, surface, post, title, url, published, metric, at, value, source };
}

/** Lines by the thousand: one write for each would take ten times as long. */
const LINES_AT_ONCE = 1000;

function* lines(
  parts: Iterable<readonly Row[]>,
  columns: readonly string[],
  format: (typeof FORMATS)[number],
): Generator<string> {
  if (format === "csv") yield csvLine(columns);
  const line = (r: Row) =>
    format === "csv" ? csvLine(columns.map((name) => r[name] ?? null)) : `${JSON.stringify(r)}\n`;
  for (const part of parts)
    for (let from = 0; from < part.length; from += LINES_AT_ONCE)
      yield part
        .slice(from, from + LINES_AT_ONCE)
        .map(line)
        .join("");
}

async function parquet(root: string, store: Store, file: string, posts: boolean): Promise<void> {
  const { writeParquet } = await import("../store/write-parquet.ts");
  try {
    await writeParquet(sqlFile(root), store, posts ? "posts" : "observations", file);
  } catch (error) {
    throw cannotWrite(file, error instanceof Error ? error.message : String(error));
  }
}

async function write(file: string | null, text: Iterable<string>): Promise<void> {
  try {
    await printText(text, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (file === null || code === undefined) throw error;
    throw cannotWrite(file, message);
  }
}

function cannotWrite(file: string, message: string): DiagnosticsError {
  return refusal("cannot-write", `${file} cannot be written: ${message}.`);
}

/** What we were given, and what somebody wrote, is never written by the program. */
function refuseSources(root: string, file: string): void {
  const [top = ""] = relative(root, file).split(sep);
  if (["data", "reports"].includes(top))
    throw refusal("source-folder", `${file} lies in ${top}/, which holds sources only.`);
}

function refusal(code: string, message: string): DiagnosticsError {
  const hint = "choose another file with -o.";
  return new DiagnosticsError([{ code, severity: "error", message, hint }]);
}

import { createWriteStream } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvLine } from "../charts/data-csv.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { openProject } from "../project/project.ts";
import { type Command, EXIT, exitFor, report, wrongUsage } from "./command.ts";

const FORMATS = ["ndjson", "csv"] as const;

export const observations: Command = {
  usage: "observations [--format ndjson|csv] [-o FILE] [--posts]",
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
      return wrongUsage(`"${options.format}" is not a format.`, `--format ${FORMATS.join(" or ")}`);
    const file = typeof options.output === "string" ? resolve(options.output) : null;
    if (file !== null) refuseSources(root, file);
    const { store, diagnostics } = openProject(root);
    report(diagnostics);
    // Half of the numbers, without a word on stdout that they are half, would pass for all of them.
    if (exitFor(diagnostics) !== EXIT.done) return EXIT.errors;
    const counts = store.counts();
    const rows = options.posts ? counts.posts.map(postRow) : counts.observations.map(row);
    await write(file, lines(rows, options.posts ? POST_COLUMNS : COLUMNS, format));
    return EXIT.done;
  },
};

type Row = Readonly<Record<string, string | number | null>>;

const COLUMNS = [
  ...["account", "platform", "surface", "metric", "from", "at"],
  ...["value", "unit", "source", "status"],
];

function row(o: Observation): Row {
  const { account, platform, surface, metric, from, at, value, unit, status } = o;
  const source = `${o.source.file}:${o.source.line}`;
  return { account, platform, surface, metric, from, at, value, unit, source, status };
}

const POST_COLUMNS = [
  ...["account", "platform", "surface", "post", "title", "url"],
  ...["published", "metric", "at", "value", "source"],
];

function postRow(p: PostCount): Row {
  const { account, platform, surface, post, title, url, publishedOn, metric, at, value } = p;
  const source = `${p.source.file}:${p.source.line}`;
  const published = publishedOn;
  return { account, platform, surface, post, title, url, published, metric, at, value, source };
}

/** Lines by the thousand: one write for each would take ten times as long. */
const LINES_AT_ONCE = 1000;

function* lines(
  rows: readonly Row[],
  columns: readonly string[],
  format: (typeof FORMATS)[number],
): Generator<string> {
  if (format === "csv") yield csvLine(columns);
  for (let from = 0; from < rows.length; from += LINES_AT_ONCE) {
    const some = rows.slice(from, from + LINES_AT_ONCE);
    yield some
      .map((r) =>
        format === "csv"
          ? csvLine(columns.map((name) => r[name] ?? null))
          : `${JSON.stringify(r)}\n`,
      )
      .join("");
  }
}

async function write(file: string | null, text: Iterable<string>): Promise<void> {
  try {
    if (file === null) await pipeline(Readable.from(text), process.stdout, { end: false });
    else await pipeline(Readable.from(text), createWriteStream(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Whoever reads from the pipe, such as `head`, has enough.
    if (file === null && (code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE")) return;
    if (code === undefined) throw error;
    throw refusal("cannot-write", `${file} cannot be written: ${message}.`);
  }
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

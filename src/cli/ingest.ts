import type { Quarantined } from "../adapters/adapter.ts";
import { printable } from "../diagnostics/format.ts";
import type { Account } from "../observations/account.ts";
import { openProject, type Project } from "../project/project.ts";
import { type Command, count, EXIT, exitFor, report } from "./command.ts";
import { printText } from "./print-text.ts";
import { checkText, quarantineText, windowText } from "./quarantine.ts";

export const ingest: Command = {
  usage: "ingest",
  summary: "read data/exports/: what each file gave, and every row that could not be read",
  positionals: 0,
  async run({ root, json }) {
    const project = openProject(root);
    report(project.diagnostics);
    const found = ingested(project);
    const rows = () => project.store.quarantine();
    // In pieces: a long table may have more rows in quarantine than fit into one text.
    await printText(json ? jsonText(found, rows()) : text(found, rows()), null);
    if (exitFor(project.diagnostics) !== EXIT.done) return EXIT.errors;
    return quarantinedIn(found) > 0 ? EXIT.quarantined : EXIT.done;
  },
};

type Ingested = ReturnType<typeof ingested>;

/** One entry for each table: a zip may hold several, of different kinds. */
function ingested({ store, data, diagnostics }: Project) {
  const platforms = new Map<string | null, Account["platform"]>(
    data.accounts.map((a) => [a.id, a.platform]),
  );
  const tables = store.files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  return {
    files: tables.map(({ file, table }) => ({
      path: table.path,
      sha256: file.sha256,
      adapter: table.adapter,
      title: table.title,
      platform: platforms.get(file.account) ?? null,
      account: file.account,
      window: table.window,
      rows: table.rows,
      checks: table.checks,
    })),
    /** Tables that are recognised and not read. */
    unused: store.files.flatMap((file) => file.unused),
    /** Current values in the store, hand-kept and derived totals among them. */
    ...store.size(),
    diagnostics,
  };
}

function quarantinedIn({ files }: Ingested): number {
  return files.reduce((sum, { rows }) => sum + rows.quarantined, 0);
}

function* jsonText(found: Ingested, quarantine: Iterable<Quarantined>): Generator<string> {
  const { files, ...rest } = found;
  yield `{\n${inside({ files })},\n  "quarantine": [`;
  let before = "\n";
  for (const row of quarantine) {
    yield `${before}${indented(JSON.stringify(row, null, 2), 4)}`;
    before = ",\n";
  }
  yield `${before === "\n" ? "" : "\n  "}],\n${inside(rest)}\n}\n`;
}

/** The entries of an object as they stand between its braces. */
function inside(part: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(part, null, 2).slice(2, -2);
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, " ".repeat(by));
}

function* text(found: Ingested, quarantine: Iterable<Quarantined>): Generator<string> {
  const { files, unused, observations, posts } = found;
  const lines = files.flatMap(({ path, title, account, platform, window, rows, checks }) => [
    printable(path),
    `  ${title}; ${whose(account, platform)}; ${windowText(window)}`,
    `  ${count(rows.read, "row")} read: ${rows.loaded} loaded, ${rows.quarantined} quarantined`,
    ...checks.map((check) => `  ${checkText(check)}`),
  ]);
  const known = unused.map(({ path, reason }) => printable(`  ${path}: ${reason}`));
  if (known.length > 0) lines.push("", "Known, and not read:", ...known);
  const bad = quarantinedIn(found);
  if (bad > 0) lines.push("", "Quarantine: these rows are in no number.");
  yield lines.map((line) => `${line}\n`).join("");
  for (const row of quarantine) yield `${quarantineText(row)}\n`;
  const sum = (of: (file: Ingested["files"][number]) => number) =>
    files.reduce((total, file) => total + of(file), 0);
  yield [
    ...(lines.length > 0 ? [""] : []),
    `${count(files.length, "table")}, ${count(
      sum((f) => f.rows.read),
      "row",
    )} read: ${sum((f) => f.rows.loaded)} loaded, ${bad} quarantined.`,
    `The store holds ${count(observations, "observation")} and ${count(posts, "post count")}.`,
    "",
  ].join("\n");
}

/** Rows of a whole organisation name their accounts themselves. */
function whose(account: string | null, platform: string | null): string {
  return account === null ? "a whole organisation" : `${account} on ${platform}`;
}

import { printable } from "../diagnostics/format.ts";
import type { Account } from "../observations/account.ts";
import { openProject, type Project } from "../project/project.ts";
import { type Command, count, EXIT, exitFor, printJson, report } from "./command.ts";
import { checkText, quarantineText, windowText } from "./quarantine.ts";

export const ingest: Command = {
  usage: "ingest",
  summary: "read data/exports/: what each file gave, and every row that could not be read",
  positionals: 0,
  async run({ root, json }) {
    const project = openProject(root);
    report(project.diagnostics);
    const found = ingested(project);
    if (json) printJson(found);
    else process.stdout.write(text(found));
    if (exitFor(project.diagnostics) !== EXIT.done) return EXIT.errors;
    return found.quarantine.length > 0 ? EXIT.quarantined : EXIT.done;
  },
};

type Ingested = ReturnType<typeof ingested>;

/** One entry for each table: a zip may hold several, of different kinds. */
function ingested({ store, data, diagnostics }: Project) {
  const platforms = new Map<string | null, Account["platform"]>(
    data.accounts.map((a) => [a.id, a.platform]),
  );
  const tables = store.files.flatMap((file) => file.tables.map((table) => ({ file, table })));
  const counts = store.counts();
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
    quarantine: tables.flatMap(({ table }) => table.quarantine),
    /** Tables that are recognised and not read. */
    unused: store.files.flatMap((file) => file.unused),
    /** Current values in the store, hand-kept and derived totals among them. */
    observations: counts.observations.length,
    posts: counts.posts.length,
    diagnostics,
  };
}

function text({ files, quarantine, unused, observations, posts }: Ingested): string {
  const sum = (of: (file: Ingested["files"][number]) => number) =>
    files.reduce((total, file) => total + of(file), 0);
  const lines = files.flatMap(({ path, title, account, platform, window, rows, checks }) => [
    printable(path),
    `  ${title}; ${account} on ${platform}; ${windowText(window)}`,
    `  ${count(rows.read, "row")} read: ${rows.loaded} loaded, ${rows.quarantined} quarantined`,
    ...checks.map((check) => `  ${checkText(check)}`),
  ]);
  return [
    ...lines,
    ...(unused.length > 0 ? ["", "Known, and not read:"] : []),
    ...unused.map(({ path, reason }) => printable(`  ${path}: ${reason}`)),
    ...(quarantine.length > 0 ? ["", "Quarantine: these rows are in no number."] : []),
    ...quarantine.map(quarantineText),
    ...(lines.length + unused.length > 0 ? [""] : []),
    `${count(files.length, "table")}, ${count(
      sum((f) => f.rows.read),
      "row",
    )} read: ${sum((f) => f.rows.loaded)} loaded, ${quarantine.length} quarantined.`,
    `The store holds ${count(observations, "observation")} and ${count(posts, "post count")}.`,
    "",
  ].join("\n");
}

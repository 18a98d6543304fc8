import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { LockedError } from "../publish/lock.ts";
import { EXIT, type ExitCode, printJson, report } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { allowEarlyReaders } from "./early-readers.ts";

const SHARED = {
  project: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Runs one command line and says how it ended. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  allowEarlyReaders();
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) {
    process.stdout.write(help());
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    return usage(`There is no command "${name}": ${didYouMean(name, Object.keys(COMMANDS))}`);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(rest, command.options ?? {});
  } catch (error) {
    return usage(`${(error as Error).message} Usage: followthrough ${command.usage}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(`followthrough ${command.usage}\n  ${command.summary}\n`);
    return EXIT.done;
  }
  if (positionals.length !== command.positionals) {
    return usage(`Usage: followthrough ${command.usage}`);
  }
  const json = values.json === true;
  const root = resolve(typeof values.project === "string" ? values.project : ".");
  // A mistyped folder must not become a new, empty project.
  if (!["data", "reports"].some((name) => existsSync(join(root, name))))
    return usage(`${root} is no project: it has neither data/ nor reports/.`, "--project DIR");
  try {
    return await command.run({ root, json, options: values, positionals });
  } catch (error) {
    if (error instanceof LockedError) {
      process.stderr.write(
        `${error.message}\n  Try: wait until it is done, then run this again.\n`,
      );
      return EXIT.locked;
    }
    if (!(error instanceof DiagnosticsError)) throw error;
    report(error.diagnostics);
    if (json) printJson({ ok: false, diagnostics: error.diagnostics });
    return EXIT.errors;
  }
}

function parse(
  args: readonly string[],
  options: NonNullable<(typeof COMMANDS)[string]["options"]>,
) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...SHARED, ...options },
    allowPositionals: true,
  });
  return { values: values as Record<string, string | boolean | undefined>, positionals };
}

function usage(message: string, hint = "followthrough help"): ExitCode {
  process.stderr.write(`${message}\n  Try: ${hint}\n`);
  return EXIT.usage;
}

function help(): string {
  const width = Math.max(...Object.values(COMMANDS).map((c) => c.usage.length));
  const lines = Object.values(COMMANDS).map((c) => `  ${c.usage.padEnd(width)}  ${c.summary}`);
  return [
    "followthrough <command> [--project DIR] [--json]",
    "",
    ...lines,
    "",
    "--project DIR  a folder with data/ and reports/ (default: this one)",
    "--json         results as JSON on stdout; messages always go to stderr",
    "",
  ].join("\n");
}

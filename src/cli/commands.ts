import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { dev } from "./dev.ts";
import { explain } from "./explain.ts";
import { figures } from "./figures.ts";
import { ingest } from "./ingest.ts";
import { inspect } from "./inspect.ts";
import { newReport } from "./new-report.ts";
import { observations } from "./observations.ts";

/** Every command by the name that is typed, in the order of an analyst's quarter. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  new: newReport,
  inspect,
  ingest,
  observations,
  check,
  build,
  dev,
  figures,
  explain,
};

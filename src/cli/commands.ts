import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { dev } from "./dev.ts";
import { explain } from "./explain.ts";
import { figures } from "./figures.ts";

/** Every command by the name that is typed. */
export const COMMANDS: Readonly<Record<string, Command>> = { build, check, dev, figures, explain };

import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkSchema } from "./check-schema.ts";
import type { SourceFile } from "./source-file.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** What reading a file gave: a value where it could be read, and every problem in it. */
export interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a hand-kept YAML file against its schema. A missing file and one of comments alone are `empty`.
 * `build` gets the checked value and the file, to add positions and checks across entries.
 */
export function readYaml<Raw, T>(
  source: SourceFile | null,
  schema: z.ZodType<Raw>,
  empty: T,
  build: (raw: Raw, file: YamlFile) => Read<T>,
): Read<T> {
  if (source === null) return { value: empty, diagnostics: [] };
  const file = parseYaml(source);
  if (file.value === null) return { value: empty, diagnostics: [] };
  const { value, diagnostics } = checkSchema(file, schema);
  return value === null ? { value: empty, diagnostics } : build(value, file);
}

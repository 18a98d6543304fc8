import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../files/source-file.ts";
import type { Path, YamlFile } from "../../files/yaml-file.ts";
import { checkMapping } from "./check-mapping.ts";
import type { ColumnValues, Declared, Mapping } from "./mapping.ts";
import type { WrittenMapping } from "./mapping-schema.ts";

/**
 * A mapping with the place of each of its words.
 * @param path of the mapping in `export.yml`
 */
export function readMapping(
  written: WrittenMapping,
  file: YamlFile,
  path: Path,
): { value: Mapping; diagnostics: Diagnostic[] } {
  const named = (key: string, name: string) => ({ name, ...declared(file, [...path, key, name]) });
  const values = (key: "rows" | "totals"): ColumnValues[] =>
    Object.entries(written[key]).map(([name, value]) => ({
      ...named(key, name),
      values: [value].flat().map(String),
    }));
  const value: Mapping = {
    kind: written.kind,
    columns: Object.entries(written.columns).map(([name, what]) => ({
      ...named("columns", name),
      what: what.trim(),
    })),
    dates: written.dates ?? null,
    numbers: written.numbers,
    percent: written.percent.map((name, i) => ({
      name,
      ...declared(file, [...path, "percent", i]),
    })),
    missing: ["", ...written.missing.map((text) => text.trim())],
    rows: values("rows"),
    totals: values("totals"),
    surface: written.surface ?? (written.kind === "posts" ? "post" : "account"),
    paid: written.paid,
    table: written.table ?? null,
    place: declared(file, path),
  };
  const diagnostics = checkMapping(value).map(({ where, ...what }) =>
    problem(file.source, where.at, what),
  );
  return { value, diagnostics };
}

/** Where a key stands; an item of a list has none, and stands itself. */
export function declared(file: YamlFile, path: Path): Declared {
  const { line, column } = file.placeOfKey(path);
  return {
    at: { file: file.source.path, line, column },
    excerpt: file.source.lines[line - 1] ?? "",
  };
}

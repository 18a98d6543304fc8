import type { IsoDate } from "../calendar/dates.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import { readSource } from "../files/source-file.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import type { Platform } from "../observations/observation.ts";
import type { DateFormat } from "./date-format.ts";
import type { Declared, Mapping } from "./mapped/mapping.ts";
import { declared, readMapping } from "./mapped/read-mapping.ts";
import { exportSetupSchema, type Said, type WrittenSetup } from "./setup-schema.ts";

/** What `export.yml` beside an export says of it: facts that its own bytes do not tell. */
export interface ExportSetup {
  /** Of the text, as the WHATWG names it: `windows-1252`. Null: what the bytes prove. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Physical line of the header; null: found by known column names. */
  readonly headerLine: number | null;
  /** Last day that the file can speak of, where its days have no year; null: the day of the download. */
  readonly asOf: IsoDate | null;
  /** The platform that the analyst has in mind; the folder's account decides, and must agree. */
  readonly platform: Platform | null;
  /** What the file calls this account; null: its handle or its name. */
  readonly profile: string | null;
  /** How days are written in an export that follows the settings of its user. */
  readonly dates: DateFormat | null;
  /** Which column holds what, for a table that no adapter knows. */
  readonly mapping: Mapping | null;
  /** Where each of these is said, by its key in `export.yml`. */
  readonly places: Readonly<Partial<Record<keyof Said, Declared>>>;
}

/** Of a file that nobody said anything about. */
export const NO_SETUP: ExportSetup = {
  encoding: null,
  delimiter: null,
  headerLine: null,
  asOf: null,
  platform: null,
  profile: null,
  dates: null,
  mapping: null,
  places: {},
};

export const SETUP_FILE = "export.yml";

/** One `export.yml`, read. */
export interface SetupFile {
  readonly path: string;
  /** What is said of all files. */
  readonly all: ExportSetup;
  /** What is said of some, in the order of the file. */
  readonly some: readonly (Declared & { readonly file: string; readonly setup: ExportSetup })[];
}

/**
 * What is said of one export: by `export.yml` in its own folder, else by that of its account's folder. The
 * nearer one wins as a whole.
 * @param path of the export, relative to the project
 * @throws DiagnosticsError naming the line of `export.yml` that is wrong
 */
export function readExportSetup(root: string, path: string): ExportSetup {
  for (const candidate of setupPaths(path)) {
    const setup = readSetupFile(root, candidate);
    if (setup !== null) return setupOf(setup, path);
  }
  return NO_SETUP;
}

/** Where the `export.yml` of an export can lie, the nearer place first. */
export function setupPaths(path: string): string[] {
  const folders = path.split("/").slice(0, -1);
  return [folders, folders.slice(0, -1)].map((f) => [...f, SETUP_FILE].join("/"));
}

/**
 * @returns null when there is no such file
 * @throws DiagnosticsError with all that is wrong in it
 */
export function readSetupFile(root: string, path: string): SetupFile | null {
  const source = readSource(root, path);
  if (source === null) return null;
  const { value, diagnostics } = readYaml<WrittenSetup, SetupFile>(
    source,
    exportSetupSchema,
    { path, all: NO_SETUP, some: [] },
    (written, file) => build(written, file),
  );
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return value;
}

/** What is said of all files, with what is said of this one over it; a later entry wins over an earlier one. */
export function setupOf({ all, some }: SetupFile, path: string): ExportSetup {
  return some.filter((entry) => matches(entry.file, path)).reduce((a, b) => over(a, b.setup), all);
}

/** Whether an entry of `files` is about an export: by its name, whatever folder it lies in. */
export function matches(pattern: string, path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  const source = pattern
    .trim()
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "su").test(name);
}

function build(written: WrittenSetup, file: YamlFile): Read<SetupFile> {
  const all = complete(written, file, []);
  const some = written.files.map((entry, i) => ({
    entry,
    read: complete(entry, file, ["files", i]),
    place: declared(file, ["files", i, "file"]),
  }));
  return {
    value: {
      path: file.source.path,
      all: all.value,
      some: some.map(({ entry, read, place }) => ({
        file: entry.file,
        setup: read.value,
        ...place,
      })),
    },
    diagnostics: [...all.diagnostics, ...some.flatMap(({ read }) => read.diagnostics)],
  };
}

function complete(said: Said, file: YamlFile, path: (string | number)[]): Read<ExportSetup> {
  const mapping = said.mapping ? readMapping(said.mapping, file, [...path, "mapping"]) : null;
  const keys = Object.keys(said).filter((key) => !["file", "files"].includes(key));
  return {
    value: {
      encoding: said.encoding ?? null,
      delimiter: said.delimiter === "tab" ? "\t" : (said.delimiter ?? null),
      headerLine: said["header-line"] ?? null,
      asOf: said["as-of"] ?? null,
      platform: said.platform ?? null,
      profile: said.profile ?? null,
      dates: said.dates ?? null,
      mapping: mapping?.value ?? null,
      places: Object.fromEntries(keys.map((key) => [key, declared(file, [...path, key])])),
    },
    diagnostics: mapping?.diagnostics ?? [],
  };
}

function over(below: ExportSetup, above: ExportSetup): ExportSetup {
  return {
    encoding: above.encoding ?? below.encoding,
    delimiter: above.delimiter ?? below.delimiter,
    headerLine: above.headerLine ?? below.headerLine,
    asOf: above.asOf ?? below.asOf,
    platform: above.platform ?? below.platform,
    profile: above.profile ?? below.profile,
    dates: above.dates ?? below.dates,
    mapping: above.mapping ?? below.mapping,
    places: { ...below.places, ...above.places },
  };
}

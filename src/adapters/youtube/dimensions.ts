import type { ExportTable } from "../adapter.ts";
import { columnOf, hasColumns } from "../header.ts";
import { OWN_NAMES } from "./columns.ts";
import { readAge, readCountry, readName, snakeCase } from "./part-name.ts";

/** What a tab of YouTube Studio divides the counts by. */
export interface Dimension {
  /** In the name of the metric: `country` of `views:country:DE`. */
  readonly name: string;
  /** Reads a cell as the last part of that name. @throws Unreadable */
  readonly read: (text: string) => string;
  /** Columns that say the part in other words. */
  readonly labels: readonly string[];
}

type Known = Dimension & { readonly names: readonly string[] };

const known = (name: string, names: readonly string[], read = readName): Known => ({
  name,
  names,
  read,
  labels: [],
});

/** Tabs whose header has been seen, in the languages in which it has. */
const KNOWN: readonly Known[] = [
  known("country", ["Geography", "Área geográfica"], readCountry),
  {
    ...known("city", ["Cities", "Cidades"]),
    // The first column holds an id of the place; several cities can have one name.
    labels: ["City name", "Abbreviation", "Geography"],
  },
  known("traffic_source", ["Traffic source", "Fuente de tráfico", "Origem do tráfego"]),
  known("age", ["Viewer age", "Idade do espectador"], readAge),
  known("gender", ["Viewer gender"]),
  known("device", ["Device type"]),
  known("operating_system", ["Operating system"]),
  known("content_type", ["Content type"]),
  known("subscription_status", ["Subscription status"]),
  known("subscription_source", ["Subscription source"]),
  known("audience", ["New and returning viewers"]),
  known("sharing_service", ["Sharing service"]),
  known("subtitles", ["Subtitles and CC"]),
];

export const DIMENSION_NAMES = KNOWN.flatMap((d) => d.names);

/** Behind it come the single videos of one kind of traffic, which are no parts of the whole. */
export const SINGLE_SOURCES = ["Source type", "Source title"];

/** A dimension and the column that holds it, counted from 0. */
export interface DimensionColumn {
  readonly dimension: Dimension;
  readonly index: number;
}

/**
 * The dimension of a table, or null where no name of one is in the header. Cities have a country beside them. Other
 * platforms have a `Content type` too: away from its usual place, a dimension needs a metric of YouTube's own.
 * @param usual index at which YouTube puts it
 */
export function knownDimension({ header }: ExportTable, usual: number): DimensionColumn | null {
  const found = KNOWN.map((dimension) => ({ dimension, index: columnOf(header, dimension.names) }))
    .filter(({ index }) => index !== -1)
    .sort((a, b) => a.index - b.index);
  const [first] = found;
  if (first === undefined) return null;
  return first.index === usual || hasColumns(header, OWN_NAMES) ? first : null;
}

/** A tab without an entry above keeps its own name; null where that cannot be kept. */
export function otherDimension(table: ExportTable): DimensionColumn | null {
  const name = snakeCase(table.header.cells[0] ?? "");
  return name === null ? null : { dimension: { name, read: readName, labels: [] }, index: 0 };
}

import { AUTUMN } from "./days.ts";
import { allQuoted, type ExportFile, utf16le } from "./export-file.ts";

type Row = readonly (string | number)[];

/** Shares in per cent; pages that are liked by the same people have scores, which can exceed 100. */
const BLOCKS: readonly (readonly [title: string, ...rows: Row[]])[] = [
  [
    "Age & gender",
    ["", "Women", "Men"],
    ["18-24", 6.1, 3.9],
    ["25-34", 15.2, 11.4],
    ["35-44", 14.8, 12.6],
    ["45-54", 10.3, 8.2],
    ["55-64", 6.4, 4.9],
    ["65+", 3.7, 2.5],
  ],
  ["Top countries", ["Moonlit Isles", "Far Shore"], [58.3, 24.1]],
  ["Top cities", ["Port Luna, Moonlit Isles", "Ebbstead, Moonlit Isles"], [27.4, 12.9]],
  ["Top pages", ["Harbour Radio (synthetic)", "Night Boats (synthetic)"], [122.78, 19.14]],
];

/** Who follows a page, as it stood on the day of the download: four tables in one file. */
export function metaAudience(id: string): ExportFile {
  const blocks = BLOCKS.map(([title, ...rows]) =>
    [[title], ...rows].map((row) => `${allQuoted(row)}\n`).join(""),
  );
  return {
    path: `${id}/${AUTUMN.on}/Audience.csv`,
    bytes: utf16le(`sep=,\n${blocks.map((b) => `${b}\n`).join("")}`),
  };
}

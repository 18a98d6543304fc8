import { type CsvCell, readCsv } from "../files/csv-records.ts";
import type { SourceFile } from "../files/source-file.ts";

/** What a row of `data/anchors.csv` is of, as it stands there. */
export type AnchorRow = Readonly<Record<"account" | "platform" | "date", CsvCell>>;

/** Every row that says so, whatever else is wrong with it. */
export function anchorRows(source: SourceFile | null): AnchorRow[] {
  if (source === null) return [];
  const [header, ...rows] = readCsv(source).records;
  const at = (name: string) => header?.cells.findIndex((cell) => cell.text === name) ?? -1;
  const [accountAt, platformAt, dateAt] = [at("account"), at("platform"), at("date")];
  return rows.flatMap(({ cells }) => {
    const [account, platform, date] = [cells[accountAt], cells[platformAt], cells[dateAt]];
    return account && platform && date && account.text.trim() !== ""
      ? [{ account, platform, date }]
      : [];
  });
}

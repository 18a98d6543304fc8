import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { addDays, type IsoDate } from "../calendar/dates.ts";
import { mulberry32, pick, type Random, wholeBelow } from "./random.ts";

/** A long table of an invented organisation, to see how the store bears it. */

const PLATFORMS = ["facebook", "instagram", "tiktok", "youtube"] as const;
const METRICS = ["followers", "followers_net", "views", "likes"] as const;
export const LAST_DAY: IsoDate = "2026-09-30";
const DOWNLOADED_ON: IsoDate = "2026-10-03";

/** Of each thing that goes wrong, one in so many rows. */
const ONE_IN = { copy: 1_000, disagreement: 100_000, bad: 2_000 } as const;

export interface SampleAccount {
  readonly id: string;
  readonly platform: (typeof PLATFORMS)[number];
}

/** One account for about 4,000 rows: 1,000 days of four metrics. Above a thousand accounts the days grow. */
export function sampleAccounts(rows: number): SampleAccount[] {
  const count = Math.min(1_000, Math.max(1, Math.round(rows / 4_000)));
  return Array.from({ length: count }, (_, i) => {
    const platform = PLATFORMS[i % PLATFORMS.length] ?? "facebook";
    return { id: `sample-${String(i).padStart(4, "0")}-${platform}`, platform };
  });
}

/**
 * The table in pieces, the same for the same number of rows: day by day as such tables are written, with some
 * second copies, some rows that disagree and some that cannot be read.
 * @param rows how many good ones
 */
export function* tidyRows(rows: number): Generator<string> {
  const random = mulberry32(rows);
  const accounts = sampleAccounts(rows).map((account) => ({
    ...account,
    followers: 1_000 + wholeBelow(random, 100_000),
  }));
  const days = Math.ceil(rows / accounts.length / METRICS.length);
  yield "date,platform,account,surface,metric,value\n";
  let left = rows;
  for (let day = 0; day < days; day++) {
    const date = addDays(LAST_DAY, day - days + 1);
    let text = "";
    for (const account of accounts) {
      const net = wholeBelow(random, 60) - 10;
      account.followers += net;
      const values = [account.followers, net, wholeBelow(random, 50_000), wholeBelow(random, 900)];
      for (const [i, metric] of METRICS.slice(0, left).entries()) {
        const row = `${date},${account.platform},${account.id},account,${metric},`;
        text += `${row}${values[i]}\n${oddity(random, row, values[i] ?? 0)}`;
        left--;
      }
    }
    yield text;
  }
}

function oddity(random: Random, row: string, value: number): string {
  if (wholeBelow(random, ONE_IN.copy) === 0) return `${row}${value}\n`;
  if (wholeBelow(random, ONE_IN.disagreement) === 0) return `${row}${value + 1}\n`;
  if (wholeBelow(random, ONE_IN.bad) === 0) return `${pick(random, BAD)(row, value)}\n`;
  return "";
}

const BAD: readonly ((row: string, value: number) => string)[] = [
  (row, value) => `${row}${value}.5`,
  (row, value) => `${row}"${value},000"`,
  (row) => `${row}n/a`,
  (row) => row.replace(/,$/, ""),
  (row, value) => `2026-02-31${row.slice(10)}${value}`,
  (row, value) => `${row.replace("sample-", "smaple-")}${value}`,
  (row, value) => `${row.replace(",account,", ",Account,")}${value}`,
  (row, value) => `${row.replace(/,[a-z_]+,$/, ",veiws,")}${value}`,
];

/** Writes a project whose only export is such a table. */
export function writeSampleProject(root: string, rows: number): void {
  const table = join(root, "data/exports/_all", DOWNLOADED_ON, "counts.csv");
  mkdirSync(dirname(table), { recursive: true });
  const fd = openSync(table, "w");
  try {
    for (const piece of tidyRows(rows)) writeSync(fd, piece);
  } finally {
    closeSync(fd);
  }
  const accounts = sampleAccounts(rows).map(
    ({ id, platform }) =>
      `  - {id: ${id}, name: ${id} (synthetic), organisation: Sample Federation (synthetic), platform: ${platform}}\n`,
  );
  writeFileSync(join(root, "data/accounts.yml"), `accounts:\n${accounts.join("")}`);
}

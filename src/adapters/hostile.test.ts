import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { spreadsheetmlOf } from "../files/fixtures/spreadsheetml-of.ts";
import { xlsxOf, xlsxParts } from "../files/fixtures/xlsx-of.ts";
import { type ZipPart, zipOf } from "../files/fixtures/zip-of.ts";

const MEGABYTES = 300;
const SPAWN = { timeout: 60_000, maxBuffer: 2 ** 26, cwd: import.meta.dirname };

/** What a process of its own says of the file, with its peak of memory. It tells the time, which no test holds against it. */
function ingestApart(bytes: Buffer, name: string) {
  const probe = join(import.meta.dirname, "fixtures/ingest-apart.ts");
  const args = ["--import", "tsx", probe, "instagram", name];
  const { stdout, stderr } = spawnSync(process.execPath, args, { ...SPAWN, input: bytes });
  if (stdout.length === 0) throw new Error(stderr.toString());
  const { file, megabytes, seconds } = JSON.parse(stdout.toString());
  const what = `${name} of ${bytes.length} bytes`;
  console.info(`${what}: ${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB`);
  return { file, megabytes };
}

/** The peak of the process that reads workbooks, which is not counted in that of its parent. */
function readingPeak(kind: string, bytes: Buffer): number {
  const worker = join(import.meta.dirname, "../files/workbook/reading-process.mjs");
  const tell =
    'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const args = ["--max-old-space-size=128", "--import", tell, worker, kind];
  const { stderr } = spawnSync(process.execPath, args, { ...SPAWN, input: bytes });
  return Number(stderr.toString().trim().split("\n").at(-1)) / 1024;
}

describe("hostile files are refused, in little memory:", () => {
  const zeros = Buffer.alloc(63 * 2 ** 20);
  const packedZeros = deflateRawSync(zeros);
  const bombs = (names: (i: number) => string): ZipPart[] =>
    Array.from({ length: 80 }, (_, i) => ({
      name: names(i),
      data: Buffer.alloc(0),
      packed: packedZeros,
      deflate: true,
      size: zeros.length,
    }));
  const nested = [1, 2, 3, 4].reduce(
    (inner: Buffer, i) => zipOf([{ name: `${i}.zip`, data: inner, deflate: true }]),
    zipOf([{ name: "a.csv", data: Buffer.alloc(2 ** 20), deflate: true }]),
  );
  const blank = xlsxParts({ sheets: { S: "" } });
  const sheet = (part: ZipPart) => part.name === "xl/worksheets/sheet0.xml";

  const small = zipOf([{ name: "a.csv", data: Buffer.alloc(3 * 2 ** 19), deflate: true }]);
  const large = zipOf(bombs((i) => `${i}.csv`));
  test("the bombs have the sizes that they are meant to have", () => {
    expect(Math.round(small.length / 500)).toBe(3);
    expect(Math.round(large.length / 2 ** 20)).toBe(5);
  });

  test.each([
    [
      "a zip that climbs out",
      "a.zip",
      zipOf([{ name: "../../etc/x.csv", data: Buffer.from("a") }]),
      "unsafe-zip",
    ],
    ["a bomb of 1.5 kB", "a.zip", small, "unsafe-zip"],
    ["a zip in a zip in a zip", "a.zip", nested, "spreadsheet"],
    ["a bomb of 5 MB", "a.zip", large, "unsafe-zip"],
    [
      "an .xlsx that is a bomb of 5 MB",
      "a.xlsx",
      zipOf([...blank, ...bombs((i) => `xl/worksheets/sheet${i + 1}.xml`)]),
      "unsafe-zip",
    ],
  ])("%s", (_, name, bytes, code) => {
    const { file, megabytes } = ingestApart(bytes, name);
    expect(file.tables).toEqual([]);
    expect(file.diagnostics.map((d: { code: string }) => d.code)).toEqual([code]);
    expect(megabytes).toBeLessThan(MEGABYTES);
  });

  const lol = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join("");
  const laughs = spreadsheetmlOf(
    '<Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">&l9;</Data></Cell></Row></Table></Worksheet>',
  )
    .toString()
    .replace("<Workbook", `<!DOCTYPE Workbook [<!ENTITY l0 "lol">${lol}]>\n<Workbook`);
  const shown = Array.from({ length: 30 }, () => '<c t="s"><v>0</v></c>').join("");
  test.each([
    ["billion laughs", "spreadsheetml", Buffer.from(laughs), "broken-workbook", "document type"],
    [
      "a sheet that unpacks to more than it says",
      "xlsx",
      zipOf(
        blank.map((part) => (sheet(part) ? { ...part, packed: packedZeros, size: 500 } : part)),
      ),
      "unsafe-zip",
      '"xl/worksheets/sheet0.xml" in it is damaged',
    ],
    [
      "one text shown thirty thousand times",
      "xlsx",
      xlsxOf({
        sheets: { S: `<row>${shown}</row>`.repeat(1000) },
        strings: `<si><t>${"lol".repeat(10_000)}</t></si>`,
      }),
      "unsafe-workbook",
      "characters",
    ],
  ])("%s in a workbook", (_, kind, bytes, code, message) => {
    const { file, megabytes } = ingestApart(bytes, "a.xls");
    expect(file.tables).toEqual([]);
    expect(file.diagnostics).toMatchObject([{ code, message: expect.stringContaining(message) }]);
    expect(megabytes).toBeLessThan(MEGABYTES);
    expect(readingPeak(kind, bytes)).toBeLessThan(MEGABYTES);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { spots } from "../files/fixtures/source-of.ts";
import { exportPlace } from "./export-place.ts";
import { matches, NO_SETUP, readExportSetup } from "./export-setup.ts";
import { sampleAccount } from "./test-fixtures.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-setup-"));
afterAll(() => rmSync(root, { recursive: true }));
const ACCOUNT = "data/exports/fed-tiktok";
const DAY = `${ACCOUNT}/2026-10-01`;

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("export.yml", () => {
  test("is not needed", () => {
    expect(readExportSetup(root, "data/exports/fed-x/2026-10-01/a.csv")).toEqual(NO_SETUP);
  });

  test("of the account holds for its days; one of the day wins as a whole", () => {
    write(`${ACCOUNT}/export.yml`, "encoding: windows-1252\nas-of: 2026-09-30\n");
    write(`${DAY}/export.yml`, "delimiter: tab\n");
    expect(readExportSetup(root, `${ACCOUNT}/2026-07-01/a.csv`)).toMatchObject({
      encoding: "windows-1252",
      asOf: "2026-09-30",
      delimiter: null,
    });
    expect(readExportSetup(root, `${DAY}/a.csv`)).toMatchObject({
      encoding: null,
      asOf: null,
      delimiter: "\t",
    });
  });

  test("says something of all files, and something else of some", () => {
    write(
      `${DAY}/export.yml`,
      'delimiter: ";"\nfiles:\n  - file: "*.csv"\n    header-line: 3\n  - {file: "a?.csv", header-line: 4, delimiter: "|"}\n',
    );
    const setup = (name: string) => {
      const { delimiter, headerLine } = readExportSetup(root, `${DAY}/${name}`);
      return [delimiter, headerLine];
    };
    expect([setup("b.txt"), setup("b.csv"), setup("a1.csv")]).toEqual([
      [";", null],
      [";", 3],
      ["|", 4],
    ]);
  });

  test("tells every slip with its place", () => {
    write(
      `${DAY}/export.yml`,
      'encodin: utf-8\nencoding: utf8-x\nheader-line: 0\nas-of: June\nplatform: tiktoc\nfiles:\n  - {delimiter: "#"}\nmapping:\n  kind: dayly\n  columns: {A: 5}\n',
    );
    const diagnostics = problemsOf(() => readExportSetup(root, `${DAY}/a.csv`));
    expect(spots(diagnostics).sort()).toEqual([
      "invalid-value 2:11",
      "invalid-value 3:14",
      "invalid-value 4:8",
      "missing-key 7:5",
      "unknown-key 1:1",
      "unknown-value 5:11",
      "unknown-value 7:17",
      "unknown-value 9:9",
      "wrong-type 10:16",
    ]);
    expect(diagnostics.find((d) => d.at?.line === 5)?.hint).toBe('did you mean "tiktok"?');
    expect(diagnostics.find((d) => d.code === "unknown-key")?.hint).toBe(
      'did you mean "encoding"?',
    );
  });

  test("must agree with the folders", () => {
    write(`${DAY}/export.yml`, "platform: youtube\nas-of: 2026-10-02\n");
    const setup = readExportSetup(root, `${DAY}/a.csv`);
    const accounts = [sampleAccount("tiktok")];
    const diagnostics = problemsOf(() => exportPlace(`${DAY}/a.csv`, accounts, setup));
    expect(spots(diagnostics)).toEqual(["wrong-platform 1:1", "future-as-of 2:1"]);
    expect(diagnostics[0]?.excerpt).toBe("platform: youtube");
  });

  test("under another name is no export", () => {
    const accounts = [sampleAccount("tiktok")];
    expect(spots(problemsOf(() => exportPlace(`${DAY}/Export.yaml`, accounts)))).toEqual([
      "setup-name 1:1",
    ]);
  });
});

test.each([
  ["*", "x.csv", true],
  ["a.csv", "abcsv", false],
  ["Profile*.csv", "Profile (1).csv", true],
  ["a+(b).csv", "a+(b).csv", true],
  ["?.csv", "ab.csv", false],
])("%s is about %s: %s", (pattern, name, is) => {
  expect(matches(pattern, `data/exports/a/2026-10-01/${name}`)).toBe(is);
});

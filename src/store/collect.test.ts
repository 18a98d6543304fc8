import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleAccount } from "../adapters/test-fixtures.ts";
import { spots } from "../files/fixtures/source-of.ts";
import { collectExports } from "./collect.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "followthrough-collect-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const ACCOUNT = "data/exports/fed-mastodon";
const MAPPING =
  "mapping:\n  kind: total\n  dates: DD/MM/YYYY\n  columns: {Day: date, Fans: followers}\n";

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function collect() {
  const files = collectExports({
    root,
    accounts: [sampleAccount("mastodon")],
    cacheFolder: join(root, ".followthrough"),
    version: "1",
  });
  return {
    days: files.flatMap((f) => f.tables.flatMap((t) => t.observations.map((o) => o.at))),
    problems: spots(files.flatMap((f) => f.diagnostics)),
    paths: files.map((f) => f.path),
  };
}

test("what systems and spreadsheets leave among exports is passed over", () => {
  const folder = `${ACCOUNT}/2026-10-01`;
  for (const name of ["Thumbs.db", "desktop.ini", ".DS_Store", "~$book.xlsx", "__MACOSX/a.csv"])
    write(`${folder}/${name}`, "");
  write(`${folder}/notes.csv`, "");
  expect(collect().paths).toEqual([`${folder}/notes.csv`]);
});

describe("export.yml", () => {
  test("is no export, and a change of it reads the files that it speaks of again", () => {
    write(`${ACCOUNT}/2026-10-01/a.csv`, "Day,Fans\n01/02/2026,5\n");
    write(`${ACCOUNT}/export.yml`, MAPPING);
    expect(collect()).toEqual({
      days: ["2026-02-01"],
      problems: [],
      paths: [`${ACCOUNT}/2026-10-01/a.csv`],
    });
    write(`${ACCOUNT}/export.yml`, MAPPING.replace("DD/MM", "MM/DD"));
    expect(collect().days).toEqual(["2026-01-02"]);
    write(`${ACCOUNT}/2026-10-01/export.yml`, MAPPING);
    expect(collect()).toMatchObject({ days: ["2026-02-01"], problems: ["setup-alone 1:1"] });
  });

  test("has each slip told once, however many exports it speaks of", () => {
    write(`${ACCOUNT}/export.yml`, MAPPING.replace("Day: date", "Day: dat"));
    write(`${ACCOUNT}/2026-10-01/a.csv`, "Day,Fans\n");
    write(`${ACCOUNT}/2026-10-01/b.csv`, "Day,Fans\n");
    expect(collect()).toMatchObject({
      days: [],
      problems: ["unknown-metric 4:13", "no-date 1:1"],
    });
  });

  test("that names no export that is there is wrong", () => {
    write(`${ACCOUNT}/2026-10-01/a.csv`, "Day,Fans\n01/02/2026,5\n");
    write(
      `${ACCOUNT}/2026-10-01/export.yml`,
      `${MAPPING}files:\n  - {file: "b.csv", header-line: 1}\n`,
    );
    expect(collect()).toMatchObject({ days: ["2026-02-01"], problems: ["no-such-export 6:6"] });
  });

  test("beside nothing, and outside the folders of accounts, is wrong", () => {
    write("data/exports/export.yml", "as-of: 2026-09-30\n");
    write(`${ACCOUNT}/2026-10-01/export.yml`, "as-of: 2026-09-30\n");
    expect(collect().problems).toEqual(["setup-alone 1:1", "setup-alone 1:1"]);
  });
});

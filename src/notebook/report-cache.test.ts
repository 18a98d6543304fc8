import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { WORK_FOLDER } from "../project/project.ts";
import { CheckedInputs, readCached, writeCached } from "./report-cache.ts";
import type { ReportRun } from "./run-report.ts";

const root = mkdtempSync(join(tmpdir(), "cache-"));
const file = join(root, WORK_FOLDER, "reports/a.json");
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, WORK_FOLDER, "reports/a");
const CHART = {
  id: "growth",
  alt: "It grew.",
  svg: { wide: "<svg>wide</svg>", narrow: "<svg>narrow</svg>" },
  standalone: "<svg>alone é</svg>",
  standaloneNarrow: "<svg>alone, narrow</svg>",
  raster: { wide: "<svg>1</svg>", email: "<svg>2</svg>", card: "<svg>3</svg>" },
};
const RUN = {
  inputs: ["reports/a.md", "data/b.csv", "data/none.yml"],
  result: { slug: "a", charts: [CHART] },
} as unknown as ReportRun;
const HASHES = { "reports/a.md": "1", "data/b.csv": "2" };
const read = (hashes: Record<string, string>) =>
  readCached(root, "a", new Map(Object.entries(hashes)));

describe("a kept result", () => {
  beforeEach(() => writeCached(root, "a", RUN, new Map(Object.entries(HASHES))));

  it("is used again while everything that it read is as it was", () => {
    expect(read(HASHES)?.result).toEqual(RUN.result);
    expect(read({ ...HASHES, "data/unread.csv": "9" })?.result).toEqual(RUN.result);
  });

  it.each([
    ["changed", { ...HASHES, "data/b.csv": "3" }],
    ["vanished", { "reports/a.md": "1" }],
    ["appeared", { ...HASHES, "data/none.yml": "1" }],
  ])("is dropped when an input %s", (_, hashes) => {
    expect(read(hashes)).toBeNull();
  });

  it("is dropped when its file is cut off, empty or something else", () => {
    const text = readFileSync(file, "utf8");
    for (const broken of [text.slice(0, -2), text.slice(0, 9), "", "null", "{}", "[]"]) {
      writeFileSync(file, broken);
      expect(read(HASHES)).toBeNull();
    }
  });

  it("gives back every picture, each read from its file when it is asked for", () => {
    const chart = read(HASHES)?.result.charts[0];
    expect(chart).toEqual(CHART);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    expect(() => chart?.standalone).toThrow("ENOENT");
  });

  it("is dropped when a file of a chart is missing or cut off", () => {
    const names = readdirSync(folder);
    expect(names).toHaveLength(8);
    for (const name of names) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(join(folder, name), text.slice(0, -2));
      expect(read(HASHES), name).toBeNull();
      rmSync(join(folder, name));
      expect(read(HASHES), name).toBeNull();
      writeFileSync(join(folder, name), text);
    }
    expect(read(HASHES)?.result.charts).toEqual([CHART]);
  });

  it("leaves no files of charts as they once were, but those that somebody may be reading", () => {
    const [old, young] = [join(folder, "old.svg"), join(folder, "young.svg")];
    for (const path of [old, young]) writeFileSync(path, "<svg/>");
    utimesSync(old, 1e9, 1e9);
    writeCached(root, "a", RUN, new Map(Object.entries(HASHES)));
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    rmSync(young);
    expect(read(HASHES)?.result.charts).toEqual([CHART]);
  });

  it("is dropped when the product is another", () => {
    const entry = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...entry, version: "older" }));
    expect(read(HASHES)).toBeNull();
  });

  it("of a report that never ran is none", () => {
    expect(readCached(root, "b", new Map())).toBeNull();
  });
});

describe("inputs that were found right", () => {
  it("are remembered for exactly these inputs, in their order", () => {
    const inputs = (...list: string[]) => new CheckedInputs(root, "checked", list);
    expect(inputs("a", "b").passed()).toBe(false);
    inputs("a", "b").remember();
    expect(inputs("a", "b").passed()).toBe(true);
    for (const other of [["a"], ["b", "a"], ["a,b"], ["a", "b", ""]])
      expect(inputs(...other).passed()).toBe(false);
  });
});

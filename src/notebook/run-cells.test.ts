// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { describe, expect, it } from "vitest";
import { spots } from "../files/fixtures/source-of.ts";
import { cell, FRONT, problemsOf, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";
import { runCells } from "./run-cells.ts";

const API = {
  one: 1,
  two: 2,
  "odd-name": 3,
  fail: (message: string) => {
    throw new RangeError(message);
  },
};
const run = (body: string) => runCells(reportOf(body), API);
const shown = async (...code: string[]) => (await run(cell(...code))).cells.get(0);
const failsAt = async (body: string) => spots(await problemsOf(() => run(body)));

describe("a cell's closing expression", () => {
  it.each([
    [["1 + 1"], 2],
    [["const a = 1", "a"], 1],
    [["(1, 2)"], 2],
    [["await Promise.resolve(5)"], 5],
    [["7 // the answer"], 7],
    [["7 /* the; answer; */", ""], 7],
    [['"use strict"'], "use strict"],
    [["`a", "b`"], "a\nb"],
    [['"a;//b"'], "a;//b"],
    [["8 as number"], 8],
    [["9 satisfies number // as it is"], 9],
    [["(() => 3)()"], 3],
  ])("is shown: %j", async (code, value) => {
    expect(await shown(...(code as string[]))).toBe(value);
  });

  it.each([
    [["1;"]],
    [["1 ; // so"]],
    [["1; /* a * b */"]],
    [["1; /** a */", "// b"]],
    [["1;;"]],
    [["const a = 1"]],
    [["if (true) { 5 }"]],
    [["function f() {}"]],
    [["type A = string"]],
    [["// nothing"]],
    [[""]],
  ])("is silent: %j", async (code) => {
    expect((await run(cell(...code))).cells.size).toBe(0);
  });

  it("belongs to its own cell", async () => {
    const { cells } = await run(
      `${cell("const a = 1", "a")}\nx \${a}\n\n${cell("a;")}\n${cell("a + 2")}`,
    );
    expect([...cells]).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe("a report's code", () => {
  it("runs once from top to bottom, cells and expressions in one scope", async () => {
    const { inlines } = await run(
      `\${list()}\n\n${cell("const seen = [1]", "function list() { return typeof list }")}\n\${seen}\${seen.length} and \${await 3}`,
    );
    expect(inlines).toEqual(["function", [1], 1, 3]);
  });

  it("does not mistake prose for code, or run on from one into the other", async () => {
    const { inlines, cells } = await run(
      `\${1}\n(a)\n${cell("[2]")}[b] \${[3]}\n\`c\`\n${cell("(4)")}`,
    );
    expect([inlines, [...cells.values()]]).toEqual([
      [1, [3]],
      [[2], 4],
    ]);
  });

  it("gets the front matter's parameters", async () => {
    const text = FRONT.replace("---\n", "---\nparams: {quarter: 2026-Q3}\n");
    const { report } = readReport({
      ...reportSource(""),
      text: `${text}\${params.quarter}`,
      lines: `${text}\${params.quarter}`.split("\n"),
    });
    if (!report) throw new Error("The report cannot be read.");
    expect((await runCells(report, API)).inlines).toEqual(["2026-Q3"]);
  });

  it("runs in Windows files and behind tabs", async () => {
    const text = `${FRONT}\${1}\n\n${cell("\tconst a = 2", "\ta")}`.replaceAll("\n", "\r\n");
    const { report } = readReport({ ...reportSource(""), text, lines: text.split("\r\n") });
    if (!report) throw new Error("The report cannot be read.");
    const { inlines, cells } = await runCells(report, API);
    expect([inlines, [...cells.values()]]).toEqual([[1], [2]]);
  });

  it("may be nothing at all", async () => {
    expect(await run("")).toEqual({ cells: new Map(), inlines: [], names: new Map() });
  });
});

describe("imports", () => {
  it.each([
    'import { one, two } from "followthrough"',
    "import { one, two as zwei } from 'followthrough'; const two = zwei",
    'import * as all from "followthrough"\nconst { one, two } = all',
    'import { type Figure, one, two, } from "followthrough";',
    'import type { Claim } from "followthrough"\nimport {\n  one, // the first\n  two,\n} from "followthrough"',
    'import { "odd-name" as odd, one, two } from "followthrough"',
    'import "followthrough"\nimport { one } from "followthrough"\nimport { two } from "followthrough"',
  ])("work as written: %j", async (code) => {
    expect((await run(`${cell(code)}\n\${one + two}`)).inlines).toEqual([3]);
  });

  it("hold for the whole report, wherever they stand", async () => {
    expect(
      (await run(`\${one}\n\n${cell('import { one } from "followthrough"')}`)).inlines,
    ).toEqual([1]);
  });

  it("are not called when brackets follow", async () => {
    expect((await run(cell('import { one } from "followthrough"', "(one)"))).cells.get(0)).toBe(1);
  });

  it("move nothing: code behind them keeps its line and column", async () => {
    const body = cell("import {", "  fail", '} from "followthrough"; fail("x")');
    expect(await failsAt(body)).toEqual(["cell-error 9:25"]);
  });

  it.each([
    ['import fs from "node:fs"', "report-import 7:1"],
    ['const a = 1; import { b } from "./b.ts"', "report-import 7:14"],
    ['import all from "followthrough"', "report-import 7:8"],
    ['const fs = await import("node:fs")', "report-import 7:18"],
    ["import.meta.url", "report-import 7:1"],
    ["export const a = 1", "report-export 7:1"],
  ])("of anything else are refused: %s", async (code, spot) => {
    expect(await failsAt(cell(code))).toEqual([spot]);
  });

  it("are all refused at once", async () => {
    expect(await failsAt(cell('import "a"', "1", 'import "b"'))).toEqual([
      "report-import 7:1",
      "report-import 9:1",
    ]);
  });
});

describe("names", () => {
  it("of const, let and patterns are told, first come first", async () => {
    const { names } = await run(
      cell(
        "const a = 1, b = 2",
        "let { c, d: { e = 5 }, ...f } = { c: 3, d: {}, g: 6 }",
        "const [h, , ...i] = [7, 8, 9]",
        "function no() {}",
      ) + cell("{ const inner = 1 }", "const z = 0"),
    );
    expect(Object.fromEntries(names)).toEqual({
      a: 1,
      b: 2,
      c: 3,
      e: 5,
      f: { g: 6 },
      h: 7,
      i: [9],
      z: 0,
    });
    expect([...names.keys()].at(-1)).toBe("z");
  });
});

describe("errors", () => {
  it.each([
    ["in a cell", cell("const a = 1", "  throw new Error('x')"), "8:9"],
    ["in a shown expression", cell("[1].map(() => null.x)"), "7:20"],
    ["behind a shown expression's beginning", cell("fine(no)", "function fine() {}"), "7:6"],
    ["in prose", "word ${null.x} word", "6:13"],
    ["in the second of two expressions side by side", "${1}${null.x}", "6:12"],
    ["in the last line of an expression", "a ${[\n  1,\n].map(() => { null.x })} b", "8:20"],
    [
      "in a function that is called later",
      `${cell("function later() {", "  null.x", "}")}\n\${later()}`,
      "8:8",
    ],
    [
      "in a promise that is awaited",
      cell("async function later() {", "  await 1", "  null.x", "}", "await later()"),
      "9:8",
    ],
    ["behind tabs and wide characters", cell("\t'é😀'; null.x"), "7:14"],
  ])("%s have the report's line and column", async (_, body, place) => {
    expect(await failsAt(body)).toEqual([`cell-error ${place}`]);
  });

  it("of what a report imports are placed where the report calls it", async () => {
    const problems = await problemsOf(() =>
      run(`${cell('import { fail } from "followthrough"')}\nx \${fail("see reports/a.md:1:2")}`),
    );
    expect(spots(problems)).toEqual(["cell-error 10:5"]);
    expect(problems[0]?.message).toBe("RangeError: see reports/a.md:1:2");
    expect(problems[0]?.excerpt).toContain("x ${fail(");
  });

  it.each([
    ['"text"', "The code threw text."],
    ["null", "The code threw null."],
    ["Object.create(null)", "The code threw [Object: null prototype] {}."],
  ])("that are no errors are told with the cell that was running: %s", async (thrown, message) => {
    const problems = await problemsOf(() =>
      run(`${cell("const a = 1")}\n\${a}\n\n${cell(`throw ${thrown}`)}\n\${a}`),
    );
    expect(spots(problems)).toEqual(["cell-error 13:1"]);
    expect(problems[0]?.message).toBe(message);
  });

  it.each([
    ["const b = ;", "7:11"],
    ["const é = '😀';\tlet a = = 3", "7:25"],
    ["\t\tlet a = = 3", "7:11"],
    ["const a = 1; const a = 2", "7:20"],
    ["enum A { b }", "7:1"],
    ["return 5", "7:1"],
  ])("of syntax are located: %j", async (code, place) => {
    expect(await failsAt(cell(code))).toEqual([`syntax ${place}`]);
  });

  it("of names that the notebook keeps for itself are located by line", async () => {
    expect(await failsAt(cell("", "const params = 1"))).toEqual(["syntax 8:1"]);
  });

  it("of a promise that nobody waits for do not end the process", async () => {
    const { cells, inlines } = await run(
      `${cell("Promise.reject(new Error('x'))")}\n\${Promise.reject(1)}`,
    );
    await new Promise((done) => setTimeout(done, 5));
    expect([cells.get(0), ...inlines].every((v) => v instanceof Promise)).toBe(true);
  });
});

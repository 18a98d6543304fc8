// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { describe, expect, it } from "vitest";
import { spots } from "../files/fixtures/source-of.ts";
import { FRONT, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";

const codes = (body: string) => reportOf(body).inlines.map((i) => i.code);
const places = (body: string) => reportOf(body).inlines.map((i) => `${i.line}:${i.column}`);

describe("expressions in prose", () => {
  it("are found at line starts and ends, side by side, and with their place", () => {
    expect(places("${a} and ${b}${c}\nx ${d}")).toEqual(["6:1", "6:10", "6:14", "7:3"]);
  });

  it("are found in headings, lists, tables, quotes and emphasis", () => {
    expect(
      codes(
        "# A ${a}\n\n- b ${b}\n  - ${c}\n\n| x | y |\n|---|---|\n| ${d} | ${e} |\n\n> ${f} **${g}**",
      ),
    ).toEqual([..."abcdefg"]);
  });

  it("are left alone in code spans, behind a backslash and in code blocks", () => {
    expect(codes("`${a}` ``x ` ${b}`` \\${c} ${d}\n\n```\n${e}\n```\n\n~~~js\n${f}\n~~~")).toEqual([
      "d",
    ]);
  });

  it("are found behind a backtick that opens no code span", () => {
    expect(codes("a ` b ${a}\n\n`c` ${b}")).toEqual(["a", "b"]);
  });

  it.each([
    '"}"',
    "'}'",
    "`}`",
    "`${'}'}`",
    "`a ${`}`} b`",
    "/* } */ a",
    '"\\"}"',
    "{ a: { b: 1 } }",
    "(() => { return 1; })()",
    "a\n// }\n",
    '"http://x"',
    "`\\`}`",
    "`\\${`",
    "a /* ' */",
    "`//`",
    "10 / 2 / 5",
  ])("hold %j whole", (code) => {
    expect(codes(`x \${${code}} y`)).toEqual([code]);
  });

  it("may run over line ends, also of Windows files", () => {
    expect(codes("a ${b(\n  c,\n)} d")).toEqual(["b(\n  c,\n)"]);
    const text = `${FRONT}a \${b\n+ c} \${d}`.replaceAll("\n", "\r\n");
    const { report } = readReport({ ...reportSource(""), text, lines: text.split("\r\n") });
    expect(report?.inlines.map((i) => [i.code, i.line, i.column])).toEqual([
      ["b\r\n+ c", 6, 3],
      ["d", 7, 6],
    ]);
  });

  it.each([
    ["a ${b", "open-expression 6:3"],
    ["x\ny ${b(\n\n)}", "open-expression 7:3"],
    ["${'b}", "open-expression 6:1"],
    ["${b // c}", "open-expression 6:1"],
    ["${b /* c}", "open-expression 6:1"],
    ["${`b}", "open-expression 6:1"],
  ])("that are never closed are located: %j", (body, spot) => {
    expect(spots(readReport(reportSource(body)).diagnostics)).toEqual([spot]);
  });
});

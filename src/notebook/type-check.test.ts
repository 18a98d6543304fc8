// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cell, FRONT, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";
import { checkTypes } from "./type-check.ts";

const folder = mkdtempSync(join(tmpdir(), "type-check-"));
afterAll(() => rmSync(folder, { recursive: true }));
const IDS = { accounts: ["ifrc-tiktok", "ifrc-facebook"], claims: ["tiktok-followers"] };
const IMPORT = 'import { charts, claim, followers, perDay, table } from "followthrough"';

describe("the types of reports", () => {
  it("are checked in cells and prose, all reports in one run, at the report's own place", async () => {
    const bodies = {
      // The import is line 7 of each report, its fence line 8; prose begins in line 9.
      right: `${cell(IMPORT)}\${followers("ifrc-tiktok")} \${claim("tiktok-followers").quote ?? ""} \${perDay("ifrc-facebook")}`,
      account: `${cell(IMPORT)}é😀\t\${followers("ifrc-tiktock")}`,
      claim: `${cell(IMPORT, 'claim("tiktok-follower")')}`,
      chart: `${cell(IMPORT, 'charts.growthPerDay({ id: "a", title: "T", accounts: ["ifrc-facebok"] })')}`,
      name: `${cell(IMPORT)}a \${folowers("ifrc-tiktok")}`,
      param: `${cell(IMPORT)}\${params.quater}`,
      property: `${cell(IMPORT)}\${followers("ifrc-tiktok").lable}`,
      number: `${cell(IMPORT)}a \${1 + 1} b \${followers("ifrc-tiktok").value}`,
      nothing: `${cell(IMPORT, 'const a = followers("ifrc-tiktok").value;', "const b: number = a * 2;")}`,
      plus: `${cell(IMPORT, 'const a = followers("ifrc-tiktok");', "const b = a + a;", "const c = a - a;")}`,
      lines: `${cell(IMPORT)}a \${table({\n  caption: 5,\n  columns: [], rows: [],\n}).caption} b`,
      sql: `${cell(IMPORT, "const twice = 1;")}\`\`\`sql weeks\nSELECT \${followers("ifrc-tiktok")}, \${5}, \${nothing}\nLIMIT \${params.x}\n\`\`\`\n\${weeks.colum}\n\n\`\`\`sql   twice\nSELECT \${weeks.column("a").count()}\n\`\`\``,
      taken: `${cell(IMPORT, "const params = 1;")}`,
    };
    const reports = Object.entries(bodies).map(([name, body]) =>
      name === "param" ? withParams(body) : reportOf(body, name),
    );
    const found = (await checkTypes(reports, IDS, join(folder, "check"))).map(
      (d) =>
        `${d.at?.file.slice(8, -3)} ${d.at?.line}:${d.at?.column} ${d.code} ${d.hint?.slice(0, 40)}`,
    );
    expect(found.toSorted()).toEqual(
      [
        'account 9:17 TS2345 did you mean "ifrc-tiktok"?',
        'claim 8:7 TS2345 did you mean "tiktok-followers"?',
        'chart 8:55 TS2820 did you mean "ifrc-facebook"?',
        'name 9:5 TS2552 did you mean "followers"?',
        'param 10:10 TS2551 did you mean "quarter"?',
        'property 9:28 TS2551 did you mean "label"?',
        "number 9:5 unsourced-number show a figure, an observation or a claim",
        "number 9:16 unsourced-number show a figure, an observation or a claim",
        "nothing 9:19 TS18047 a missing number is null: show the figur",
        "plus 9:11 TS2365 work with figures by sum([...]), differe",
        "plus 10:11 TS2362 work with figures by sum([...]), differe",
        "plus 10:15 TS2363 work with figures by sum([...]), differe",
        "lines 10:3 TS2322 change the code, or what it is given, un",
        // The fence of its first sql cell is line 10.
        "sql 8:7 TS2451 give one of the two another name; a sql ",
        "sql 11:10 TS2345 a query takes text, a number, true, fals",
        'sql 11:45 TS2304 import the name from "followthrough", or',
        "sql 12:16 TS2339 change the code, or what it is given, un",
        'sql 14:9 TS2551 did you mean "column"?',
        "sql 16:10 TS2451 give one of the two another name; a sql ",
        "taken 8:7 TS2451 change the code, or what it is given, un",
      ].toSorted(),
    );
  });

  it("are told once, where the others would go away with it", async () => {
    const misspelt = IMPORT.replace("perDay", "perDya");
    const bodies = {
      import: `${cell(misspelt, 'const a = perDay("ifrc-tiktok");')}\${perDay("ifrc-facebook")} \${folowers("ifrc-tiktok")}`,
      twice: `${cell(IMPORT, 'videos("ifrc-tiktok")')}\${videos("ifrc-tiktok")} \${views("ifrc-tiktok")}`,
      module: cell(
        IMPORT.replace("followthrough", "folowthrough"),
        'const a = [claim("x")].map((c) => c.id);',
        "const b = [1].map((n: number, m) => n + nothing);",
        'const c = claim("x").parts.map((part) => part.value);',
      ),
    };
    const reports = Object.entries(bodies).map(([name, body]) => reportOf(body, name));
    const found = await checkTypes(reports, IDS, join(folder, "follow-on"));
    expect(
      found
        .map((d) => `${d.at?.file.slice(8, -3)} ${d.at?.line}:${d.at?.column} ${d.code} ${d.hint}`)
        .toSorted(),
    ).toEqual([
      'import 10:30 TS2552 did you mean "followers"?',
      'import 7:36 TS2724 did you mean "perDay"?',
      'module 7:57 TS2307 write from "followthrough": a report imports nothing else.',
      'module 9:41 TS2304 import the name from "followthrough", or declare it in a cell above.',
      'twice 10:28 TS2304 import the name from "followthrough", or declare it in a cell above.',
      'twice 8:1 TS2304 import the name from "followthrough", or declare it in a cell above.',
    ]);
  });

  it("are left open for ids of files that could not be read", async () => {
    const report = reportOf(`${cell(IMPORT)}\${followers("anything")}`);
    expect(await checkTypes([report], { accounts: [], claims: [] }, join(folder, "open"))).toEqual(
      [],
    );
    expect(await checkTypes([], IDS, join(folder, "none"))).toEqual([]);
  });
});

function withParams(body: string) {
  const text = FRONT.replace("---\n", "---\nparams: {quarter: 2026-Q3}\n") + body;
  const source = { ...reportSource("", "param"), text, lines: text.split("\n") };
  const { report } = readReport(source);
  if (!report) throw new Error("The report cannot be read.");
  return report;
}

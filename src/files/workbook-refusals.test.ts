import { describe, expect, test } from "vitest";
import XLSX from "xlsx";
import { spreadsheetmlOf } from "./fixtures/spreadsheetml-of.ts";
import { xlsxParts } from "./fixtures/xlsx-of.ts";
import { zipOf } from "./fixtures/zip-of.ts";
import { readWorkbook } from "./workbook.ts";

describe("is refused, with the path and what to do:", () => {
  const problems = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      return error;
    }
    throw new Error("not refused");
  };
  const refusal = (code: string, message: string) => ({
    diagnostics: [
      {
        code,
        severity: "error",
        message: expect.stringContaining(message),
        at: { file: "data/a", line: 1, column: 1 },
        hint: expect.stringMatching(/./),
      },
    ],
  });

  const encrypted = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(encrypted, "/EncryptedPackage", Buffer.alloc(64));
  const document = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(document, "/WordDocument", Buffer.alloc(64));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ["a", 1.5],
      ["b", 2],
    ]),
    "S",
  );
  const xls: Buffer = XLSX.write(book, { type: "buffer", bookType: "biff8" });
  const cutStream = XLSX.CFB.read(xls, { type: "buffer" });
  const whole: Buffer = XLSX.CFB.find(cutStream, "/Workbook").content;
  XLSX.CFB.utils.cfb_add(cutStream, "/Workbook", whole.subarray(0, -200));

  const liar = xlsxParts({ sheets: { S: "" } });
  test.each([
    ["a text", Buffer.from("a"), "broken-workbook", "This is no workbook."],
    [
      "an encrypted .xlsx",
      XLSX.CFB.write(encrypted),
      "encrypted-workbook",
      "locked with a password",
    ],
    ["another Office file", XLSX.CFB.write(document), "broken-workbook", "holds no sheets"],
    ["a cut .xls", xls.subarray(0, xls.length / 2), "broken-workbook", "cut"],
    [
      "an .xls whose last rows are missing",
      XLSX.CFB.write(cutStream),
      "broken-workbook",
      "cut off",
    ],
    [
      "a file that is too large",
      Buffer.concat([xls, Buffer.alloc(2 ** 25)]),
      "unsafe-workbook",
      "more than 33554432 bytes",
    ],
    [
      "an .xlsx that climbs out",
      zipOf([...liar, { name: "../a", data: Buffer.alloc(0) }]),
      "unsafe-zip",
      "leaves its folder",
    ],
    [
      "an .xlsx that unpacks to more than it says",
      zipOf(liar.map((p) => (p.name === "xl/styles.xml" ? { ...p, size: 10 } : p))),
      "unsafe-zip",
      '"xl/styles.xml" in it is damaged',
    ],
  ])("%s", (_, bytes, code, message) => {
    expect(problems(() => readWorkbook(Buffer.from(bytes), "data/a"))).toMatchObject(
      refusal(code, message),
    );
  });

  test("a workbook that takes too long", () => {
    const limits = { milliseconds: 1, megabytes: 128 };
    expect(problems(() => readWorkbook(xls, "data/a", limits))).toMatchObject(
      refusal("unsafe-workbook", "takes more than 0.001 seconds"),
    );
  });

  test("a workbook that takes too much memory", () => {
    const limits = { milliseconds: 60_000, megabytes: 20 };
    const row = '<Row><Cell><Data ss:Type="String">abc</Data></Cell></Row>';
    const sheet = (rows: number) =>
      spreadsheetmlOf(`<Worksheet ss:Name="S"><Table>${row.repeat(rows)}</Table></Worksheet>`);
    expect(readWorkbook(sheet(10), "data/a", limits).sheets[0]?.rows.length).toBe(10);
    expect(problems(() => readWorkbook(sheet(90_000), "data/a", limits))).toMatchObject(
      refusal("unsafe-workbook", "takes more than 20 MB of memory"),
    );
  });
});

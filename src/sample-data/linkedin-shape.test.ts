import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { bytesOf, exportPaths } from "./plain-reading.ts";

const paths = exportPaths(["moonlit-linkedin"]);
const sheetsOf = (part: string) => {
  const path = paths.find((p) => p.includes(part)) ?? "";
  const book = read(bytesOf(path));
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      return [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null })] as const;
    }),
  );
};

test.each(paths)(
  "%s is a BIFF workbook in a compound file, named by slug, kind and epoch",
  (path) => {
    expect(bytesOf(path).subarray(0, 8).toString("hex")).toBe("d0cf11e0a1b11ae1");
    expect(path).toMatch(/\/moonlit-ferries-synthetic_(followers|content|visitors)_\d{13}\.xls$/);
    const [, on = ""] = path.split("/");
    const epoch = Number(path.match(/\d{13}/)?.[0]);
    expect(new Date(epoch).toISOString().slice(0, 10)).toBe(on);
  },
);

test("new followers stand in a column that is called Total followers, and totals in five sheets", () => {
  const sheets = sheetsOf("2026-10-03/moonlit-ferries-synthetic_followers");
  expect([...sheets.keys()]).toEqual(
    ["New followers", "Location", "Job function"].concat("Seniority", "Industry", "Company size"),
  );
  const [header, ...days] = sheets.get("New followers") ?? [];
  expect(header?.join()).toBe(
    "Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers",
  );
  expect(days).toHaveLength(99);
  for (const [day, sponsored, organic, invited, total] of days) {
    expect(day).toMatch(/^\d\d\/\d\d\/2026$/);
    expect(Number(sponsored) + Number(organic) + Number(invited)).toBe(total);
  }
  const paid = days.filter((d) => Number(d[1]) > 0).map((d) => d[0]);
  expect([paid.length, paid[0], paid.at(-1)]).toEqual([14, "09/07/2026", "09/20/2026"]);
});

test("content begins with a sentence; impressions that were paid for stand apart", () => {
  const sheets = sheetsOf("2026-10-03/moonlit-ferries-synthetic_content");
  const [sentence, header, ...days] = sheets.get("Metrics") ?? [];
  expect(sentence?.[0]).toMatch(/All dates and times are in UTC\.$/);
  expect(header).toHaveLength(20);
  for (const [, organic, sponsored, total] of days)
    expect(Number(organic) + Number(sponsored)).toBe(total);
  const [, postHeader, ...posts] = sheets.get("All posts") ?? [];
  expect(postHeader).toHaveLength(20);
  for (const post of posts) {
    const id = BigInt(String(post[1]).split(":").at(-1) ?? "0");
    const [month, day, year] = String(post[5]).split("/");
    expect(new Date(Number(id >> 22n)).toISOString().slice(0, 10)).toBe(`${year}-${month}-${day}`);
  }
});

test("visitors have 24 counts a day, each section's devices adding up", () => {
  const [header, ...days] =
    sheetsOf("2026-10-03/moonlit-ferries-synthetic_visitors").get("Visitor metrics") ?? [];
  expect(header).toHaveLength(25);
  for (const row of days) {
    for (let at = 1; at < 25; at += 3)
      expect(Number(row[at]) + Number(row[at + 1])).toBe(row[at + 2]);
  }
});

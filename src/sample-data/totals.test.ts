import { describe, expect, test } from "vitest";
import { column, find, member, rowsOf } from "./plain-reading.ts";
import { ARCHIVE } from "./story.ts";

const folders = ["moonlit-youtube/2026-07-02", "moonlit-youtube/2026-10-03"].concat(
  "teaselmark-youtube/2026-10-03",
);
const sum = (cells: readonly string[]) => cells.reduce((total, c) => total + Number(c), 0);

describe.each(folders)("%s", (folder) => {
  const totals = sum(column(rowsOf(member(find(folder, "Date "), "Totals.csv")), "Views"));

  test.each([
    ["Date ", "Views"],
    ["Date ", "Engaged views"],
    ["Date ", "Subscribers"],
    ["Date ", "Comments added"],
    ["Content ", "Views"],
    ["Content ", "Engaged views"],
    ["Content ", "Impressions"],
  ])(
    "%s: the Total row of %s is the sum of the others, or more where they are cut",
    (tab, name) => {
      const [total, ...rows] = column(rowsOf(member(find(folder, tab), "Table data.csv")), name);
      const cut = tab === "Content " && rows.length === ARCHIVE.rows;
      expect(cut).toBe(tab === "Content " && folder.startsWith(ARCHIVE.account));
      if (cut) expect(Number(total)).toBeGreaterThan(sum(rows));
      else expect(Number(total)).toBe(sum(rows));
      if (name === "Views") expect(Number(total)).toBe(totals);
    },
  );

  test("hours add up to the last decimal", () => {
    const [total, ...rows] = column(
      rowsOf(member(find(folder, "Date "), "Table data.csv")),
      "Watch time (hours)",
    );
    expect(total).toBe(sum(rows).toFixed(4));
    const videos = rowsOf(member(find(folder, "Content "), "Table data.csv"));
    expect(Number(column(videos, "Watch time (hours)")[0])).toBeCloseTo(Number(total), 0);
  });

  test("unique viewers are not added: their Total is 0", () => {
    const cells = column(rowsOf(member(find(folder, "Date "), "Table data.csv")), "Unique viewers");
    expect(cells[0]).toBe("0");
    expect(sum(cells)).toBeGreaterThan(0);
  });

  test("videos explain a part of the subscribers only", () => {
    const [total, ...rows] = column(
      rowsOf(member(find(folder, "Content "), "Table data.csv")),
      "Subscribers",
    );
    expect(sum(rows)).toBeLessThan(Number(total));
  });
});

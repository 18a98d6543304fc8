import { expect, test } from "vitest";
import { dateWords } from "./fixtures/ifrc.ts";
import { clearOf } from "./grid.ts";
import { crosses, placeLabel } from "./label-placement.ts";
import { linearAxis, logAxis, share } from "./number-axis.ts";
import { timeAxis } from "./time-axis.ts";

test("a linear axis starts at zero and has round steps", () => {
  expect(linearAxis([55e6, 689.2e6])).toMatchObject({
    domain: [0, 8e8],
    ticks: [0, 2e8, 4e8, 6e8, 8e8],
  });
  expect(linearAxis([-20, 40]).domain).toEqual([-20, 40]);
  expect(linearAxis([]).ticks.length).toBeGreaterThan(1);
});

test("a logarithmic axis spans whole powers of ten", () => {
  const axis = logAxis([39, 6284]);
  expect(axis.ticks).toEqual([10, 100, 1000, 10000]);
  expect(share(axis, 100)).toBeCloseTo(1 / 3);
  expect(logAxis([10]).ticks).toEqual([10, 100]);
});

test("a time axis always names the year, and months only where they have room", () => {
  const months = timeAxis("2019-02-01", "2019-06-30", 500, dateWords);
  expect(months.ticks.map((t) => [t.month, t.year])).toEqual([
    ["Feb", "2019"],
    ["Mar", null],
    ["Apr", null],
    ["May", null],
    ["Jun", null],
    ["Jul", null],
  ]);
  const years = timeAxis("2018-01-31", "2021-02-17", 300, dateWords);
  expect(years.ticks.map((t) => t.year)).toEqual(["2018", "2019", "2020", "2021"]);
  expect(years.domain[0]).toBe(Date.UTC(2018, 0, 1));
});

test("grid lines stop for text", () => {
  const line = { x: 10, x2: 10, y: 0, y2: 100, color: "#000" };
  const label = {
    x: 0,
    y: 50,
    text: "5,363 a day",
    size: 12,
    weight: 400,
    color: "#000",
    anchor: "start",
  } as const;
  const [above, below] = clearOf([line], [label]);
  expect(above?.y2).toBeLessThan(42);
  expect(below?.y).toBeGreaterThan(52);
  expect(clearOf([{ ...line, x: 200, x2: 200 }], [label])).toHaveLength(1);
});

test("a label finds a free place beside its point, or none", () => {
  const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
  const label = { width: 30, height: 10 };
  expect(placeLabel({ x: 50, y: 50 }, label, bounds, [], [])?.anchor).toBe("end");
  expect(placeLabel({ x: 5, y: 50 }, label, bounds, [], [])?.anchor).toBe("start");
  expect(placeLabel({ x: 50, y: 50 }, label, bounds, [bounds], [])).toBeNull();
  expect(
    crosses({ x: 0, y: 0 }, { x: 100, y: 100 }, { left: 40, right: 60, top: 40, bottom: 60 }),
  ).toBe(true);
  expect(
    crosses({ x: 0, y: 0 }, { x: 100, y: 0 }, { left: 40, right: 60, top: 40, bottom: 60 }),
  ).toBe(false);
});

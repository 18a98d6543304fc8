import { buildFrame, cellsOf, columnsOf, heightOf, takeRows } from "./build.ts";
import type { Cell } from "./cell.ts";
import type { DanfoFrame, DanfoSeries } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import { checkPosition, maskedRows } from "./position.ts";
import { isSeries } from "./series-operand.ts";

type Values = DanfoSeries | readonly unknown[];

const valuesOf = (values: Values): readonly unknown[] =>
  isSeries(values) ? values.values : values;

/** Methods of danfo's DataFrame that are replaced, because danfo's own can answer wrongly. */
export const frameMethods = {
  // danfo takes row labels for row numbers, and accepts masks of any length.
  query(this: DanfoFrame, mask: Values): DanfoFrame {
    return takeRows(this, maskedRows(valuesOf(mask), heightOf(this)));
  },

  // danfo answers an unknown name with an error about data types.
  loc(
    this: DanfoFrame,
    part: { columns?: readonly string[]; rows?: readonly number[] },
  ): DanfoFrame {
    const names = part.columns ?? this.columns;
    const chosen = buildFrame(names.map((name) => [name, cellsOf(this, name)]));
    return part.rows === undefined
      ? chosen
      : takeRows(
          chosen,
          part.rows.map((row) => checkPosition(row, heightOf(this), "row")),
        );
  },

  // danfo answers undefined for a column that is not there.
  iat(this: DanfoFrame, row: number, column: number): Cell {
    const cells = this.values[checkPosition(row, heightOf(this), "row")] as Cell[];
    return cells[checkPosition(column, this.columns.length, "column")] as Cell;
  },

  // danfo overwrites an existing column in place and then returns nothing.
  addColumn(this: DanfoFrame, name: string, values: Values): DanfoFrame {
    return buildFrame([...columnsOf(this), [name, valuesOf(values) as Cell[]]]);
  },

  // danfo compares a single name by substring, and ignores unknown names.
  drop(this: DanfoFrame, part: { columns: readonly string[] }): DanfoFrame {
    if (!Array.isArray(part?.columns))
      throw new FrameError('Name the columns to drop: df.drop({ columns: ["a"] }).');
    for (const name of part.columns) cellsOf(this, name);
    return buildFrame(columnsOf(this).filter(([name]) => !part.columns.includes(name)));
  },

  // danfo ignores unknown names.
  rename(this: DanfoFrame, names: Readonly<Record<string, string>>): DanfoFrame {
    for (const name of Object.keys(names)) cellsOf(this, name);
    return buildFrame(
      columnsOf(this).map(([name, cells]) => [
        Object.hasOwn(names, name) ? String(names[name]) : name,
        cells,
      ]),
    );
  },

  dropNa(this: DanfoFrame): DanfoFrame {
    const rows = [...(this.values as Cell[][]).entries()].filter(
      ([, cells]) => !cells.includes(null),
    );
    return takeRows(
      this,
      rows.map(([row]) => row),
    );
  },

  // danfo changes the rows of the frame it was called on.
  fillNa(this: DanfoFrame, value: Cell, options: { columns?: readonly string[] } = {}): DanfoFrame {
    for (const name of options.columns ?? []) cellsOf(this, name);
    const filled = new Set(options.columns ?? this.columns);
    return buildFrame(
      columnsOf(this).map(([name, cells]) => [
        name,
        filled.has(name) ? cells.map((cell) => cell ?? value) : cells,
      ]),
    );
  },

  // danfo would write a file when given a path.
  toJSON(this: DanfoFrame): Record<string, Cell>[] {
    const names = this.columns;
    return (this.values as Cell[][]).map((cells) =>
      Object.fromEntries(names.map((name, i) => [name, cells[i] as Cell])),
    );
  },
};

const OWN_GROUPS = 'Use groupBy(df, ["key"], { total: ["column", "sum"] }).';
const BY_COLUMN = 'Compute one column: df.column("name").sum(), or groupBy for several.';
const BY_MAP = 'Change one column: df.column("name").map(...), then addColumn.';
const NUMBERED = "Rows are numbered from 0; keep a label as a column.";
const WRITTEN_ELSEWHERE = "Use toCsv(df) for a download; a report does not write files itself.";

/**
 * The methods of danfo's DataFrame that answer wrongly or surprisingly, with
 * what is wrong and what to do instead.
 */
export const frameTraps: Readonly<Record<string, string>> = {
  groupby: `joins keys with "-", so ("a-b", "c") and ("a", "b-c") become one group, and counts missing values as 0. ${OWN_GROUPS}`,
  sortValues: 'is quadratic and puts missing values in random places. Use sort(df, "column").',
  sortIndex: `sorts by row number. ${NUMBERED} Use sort(df, "column").`,
  append: "does not check types or columns. Build one frame from whole columns.",
  toCSV: `does not quote, so a comma in a text shifts the columns. ${WRITTEN_ELSEWHERE}`,
  toExcel: `writes a file. ${WRITTEN_ELSEWHERE}`,
  pctChange:
    "calls growth from 0 a fall of 100 %. Divide two columns: now.sub(before).div(before).",
  diff: "fills with NaN. Subtract two columns: now.sub(before).",
  divNoNan: "turns division by zero into 0. Divide two columns: a.div(b) gives null there.",
  abs: 'turns a missing value into 0. Use df.column("name").abs().',
  round: 'rounds counts and identifiers too. Use df.column("name").round(2).',
  ...Object.fromEntries(
    ["sum", "mean", "median", "mode", "min", "max", "std", "var", "count", "nUnique"].map(
      (name) => [name, `goes across each row unless told otherwise. ${BY_COLUMN}`],
    ),
  ),
  ...Object.fromEntries(
    ["cumSum", "cumProd", "cumMin", "cumMax"].map((name) => [
      name,
      `goes across each row and closes the gaps of missing values. Use df.column("name").${name}().`,
    ]),
  ),
  ...Object.fromEntries(
    ["lt", "le", "gt", "ge", "eq", "ne"].map((name) => [
      name,
      `compares every column at once. Use df.query(df.column("name").${name}(...)).`,
    ]),
  ),
  describe: `counts missing values as 0. ${BY_COLUMN}`,
  apply: `drops missing values, so cells change places. ${BY_MAP}`,
  applyMap: `changes every column. ${BY_MAP}`,
  asType: `changes the frame it came from. ${BY_MAP}`,
  replace: `changes kinds silently. ${BY_MAP}`,
  getDummies: `invents column names. ${BY_MAP}`,
  selectDtypes: "goes by guessed types. Name the columns: df.loc({ columns: [...] }).",
  sample: "is random, and a report must give the same figures every time. Use head or query.",
  setIndex: `lets rows and labels part ways. ${NUMBERED}`,
  resetIndex: NUMBERED,
  at: `looks a row up by label. ${NUMBERED} Use df.iat(row, column).`,
  transpose: "turns values into column names. Build the other shape with frame({ ... }).",
  T: "turns values into column names. Build the other shape with frame({ ... }).",
  ctypes: "gives guessed types.",
  plot: "needs a browser. Use the charts of the report.",
  $setColumnData: "would change the frame in place. Use addColumn with a new name.",
  $setValues: "would change the frame in place. Use the frame that the method returns.",
};

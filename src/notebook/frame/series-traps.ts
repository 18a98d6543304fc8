const BY_MAP = "Use map(...).";

/**
 * The methods of danfo's Series that answer wrongly or surprisingly, with what
 * is wrong and what to do instead.
 */
export const seriesTraps: Readonly<Record<string, string>> = {
  sortValues: 'sorts texts backwards and missing values as 0. Use sort(df, "column").',
  argSort: 'sorts texts backwards and missing values as 0. Use sort(df, "column").',
  argMax: "does not say how ties are broken. Use sort(df, ...) and head(1).",
  argMin: "does not say how ties are broken. Use sort(df, ...) and head(1).",
  valueCounts: 'reads "2026-Q1" as the number 2026. Use groupBy(df, ["column"], { n: "rows" }).',
  dropDuplicates: "reverses the column it came from. Use unique(), or groupBy for rows.",
  describe: "hides how many values are missing. Ask for count(), mean(), median() and so on.",
  dt: 'depends on the time zone. Keep dates as texts like "2026-09-30", and use the date functions.',
  str: `turns missing texts into NaN. ${BY_MAP}`,
  apply: `does not check its results. ${BY_MAP}`,
  replace: `changes kinds silently. ${BY_MAP}`,
  asType: `turns missing values into 0 or "null". ${BY_MAP}`,
  append: "does not check types. Build one frame from whole columns.",
  sample: "is random, and a report must give the same figures every time. Use head.",
  setIndex: "lets values and labels part ways. Keep a label as a column.",
  resetIndex: "is not needed: values are numbered from 0.",
  loc: "looks values up by label. Use df.query(...) or iat(row).",
  at: "looks a value up by label. Use iat(row).",
  getDummies: "invents column names.",
  plot: "needs a browser. Use the charts of the report.",
  toCSV: "does not quote. Use toCsv(df).",
  toJSON: "gives no names. Use JSON.stringify(series.values).",
  toExcel: "writes a file. Use toCsv(df).",
};

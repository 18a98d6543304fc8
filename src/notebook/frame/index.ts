// What a report sees of frames. danfo itself is not exported: its functions
// `concat`, `merge` and `readCSV` answer wrongly or read outside the project.

export type { Aggregate } from "./aggregate.ts";
export { MOST_ROWS } from "./build.ts";
export type { Cell, Row } from "./cell.ts";
export { frame, frameFromRecords, isFrame } from "./frame.ts";
export { FrameError } from "./frame-error.ts";
export type { DataFrame } from "./frame-type.ts";
export { groupBy, type Summary } from "./group-by.ts";
export { type JoinOptions, join } from "./join.ts";
export type { Series } from "./series-type.ts";
export { type SortKey, sort } from "./sort.ts";
export { toCsv } from "./to-csv.ts";

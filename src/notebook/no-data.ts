/** Code of the problem that stops a report only until its exports are there. */
export const NO_DATA = "no-data";

/** What a report asks for is in no source yet: the exports are still to come. */
export class NoDataError extends RangeError {
  override readonly name = "NoDataError";
}

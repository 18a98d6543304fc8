/** Which column of a table holds what, in the analyst's own words. */
export interface Mapping {
  /** Name of each column, and what it holds: `date`, a metric, `post`, `title`, `url`, `published`. */
  readonly columns: Readonly<Record<string, string>>;
}

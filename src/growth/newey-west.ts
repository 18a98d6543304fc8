import { dot, inverse, type Matrix, product, transpose } from "./linear-algebra.ts";

/** Least squares with errors that stand correlation between neighbouring days. */
export interface Regression {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** Newey and West's standard errors, Bartlett weights, no prewhitening. */
  readonly errors: readonly number[];
  /** The same, widened for the number of coefficients: n / (n - k). The ones to show. */
  readonly adjustedErrors: readonly number[];
  readonly lag: number;
}

/** Days over which neighbours are taken to move together, by Newey and West's rule of thumb. */
export function neweyWestLag(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

/**
 * y explained by the columns of x, by least squares.
 * @param x One row for each value of y.
 * @throws RangeError when there are no more rows than columns, or a column says what others say.
 */
export function regress(y: readonly number[], x: Matrix, lag = neweyWestLag(y.length)): Regression {
  const [n, k] = [y.length, x[0]?.length ?? 0];
  if (n <= k || x.length !== n) throw new RangeError(`${n} values cannot fit ${k} coefficients.`);
  const across = transpose(x);
  const bread = inverse(product(across, x));
  const coefficients = bread.map((row) =>
    dot(
      row,
      across.map((column) => dot(column, y)),
    ),
  );
  const residuals = y.map((value, i) => value - dot(x[i] ?? [], coefficients));
  const scores = x.map((row, i) => row.map((value) => value * (residuals[i] ?? 0)));
  const covariance = product(product(bread, meat(scores, lag)), bread);
  const errors = covariance.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0)));
  const wider = Math.sqrt(n / (n - k));
  return { coefficients, residuals, errors, adjustedErrors: errors.map((e) => e * wider), lag };
}

function meat(scores: Matrix, lag: number): number[][] {
  const at = (shift: number) =>
    product(transpose(scores.slice(shift)), scores.slice(0, scores.length - shift));
  const sum = at(0);
  for (let shift = 1; shift <= lag; shift++) {
    const weight = 1 - shift / (lag + 1);
    const gamma = at(shift);
    for (const [i, row] of sum.entries())
      for (const j of row.keys())
        row[j] = (row[j] ?? 0) + weight * ((gamma[i]?.[j] ?? 0) + (gamma[j]?.[i] ?? 0));
  }
  return sum;
}

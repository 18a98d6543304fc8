/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];

/** A times b. */
export function product(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

export function transpose(a: Matrix): number[][] {
  return (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

/** Below this share of its column a pivot is only what rounding left of 0. */
const NOTHING = 1e-13;

/**
 * The inverse of a square matrix by Gauss and Jordan with row pivots.
 * @throws RangeError when it has none.
 */
export function inverse(a: Matrix): number[][] {
  const n = a.length;
  const scales = transpose(a).map((column) => Math.max(...column.map(Math.abs)));
  const rows = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    const size = (i: number) => Math.abs(rows[i]?.[column] ?? 0);
    let best = column;
    for (let i = column + 1; i < n; i++) if (size(i) > size(best)) best = i;
    const pivot = rows[best];
    const first = rows[column];
    if (!pivot || !first || size(best) <= NOTHING * (scales[column] ?? 0))
      throw new RangeError("The matrix has no inverse.");
    rows[best] = first;
    const scale = pivot[column] ?? 1;
    const scaled = pivot.map((x) => x / scale);
    rows[column] = scaled;
    for (let i = 0; i < n; i++) {
      const row = rows[i];
      if (i === column || !row) continue;
      const times = row[column] ?? 0;
      rows[i] = row.map((x, j) => x - times * (scaled[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(n));
}

/** The best way to cut a series into stretches of one level each. */
export interface MeanShifts {
  /** Index of the last value of each stretch but the last, counted from 1. */
  readonly breaks: readonly number[];
  /** By number of breaks, from 0: the sum of squared distances from the levels. */
  readonly rss: readonly number[];
  /** By number of breaks: Bayes' information criterion, with 2 (m + 1) parameters. */
  readonly bic: readonly number[];
}

/**
 * Where the level of a series shifts: stretches with the least squared distance from their means, found by
 * dynamic programming (Bai and Perron), as many as BIC likes best. It proposes days to look at; what happened
 * on them it cannot say. A stretch holds two values at least; without values there is nothing to cut.
 * @param share Each stretch holds at least this share of the values.
 * @example meanShiftBreaks of ten times 5 and ten times 8 breaks after the 10th
 */
export function meanShiftBreaks(values: readonly number[], share = 0.15): MeanShifts {
  const n = values.length;
  if (n === 0) return { breaks: [], rss: [], bic: [] };
  const least = Math.max(2, Math.floor(share * n));
  const most = Math.max(0, Math.floor(n / least) - 1);
  const cost = costs(values);
  // best[m][j]: the least cost of the first j values in m + 1 stretches, and where the last one begins.
  let row = Array.from({ length: n + 1 }, (_, j) => (j >= least ? cost(0, j) : Infinity));
  const rss = [cost(0, n)];
  const starts: number[][] = [];
  for (let m = 1; m <= most; m++) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const begins = new Array<number>(n + 1).fill(0);
    for (let j = (m + 1) * least; j <= n; j++) {
      for (let i = m * least; i <= j - least; i++) {
        const sum = (row[i] ?? Infinity) + cost(i, j);
        if (sum < (next[j] ?? Infinity)) {
          next[j] = sum;
          begins[j] = i;
        }
      }
    }
    starts.push(begins);
    rss.push(next[n] ?? Infinity);
    row = next;
  }
  const floor = exactFit(values, rss[0] ?? 0);
  const bic = rss.map(
    (r, m) =>
      n * (Math.log(Math.max(r, floor) / n) + Math.log(2 * Math.PI) + 1) +
      2 * (m + 1) * Math.log(n),
  );
  return { breaks: trace(starts, smallest(bic), n), rss, bic };
}

/** Its logarithm is a number still, however many values it is divided by. */
const NEARLY_NOTHING = 1e-300;

/**
 * Distances below this are what rounding leaves of an exact fit. Without it, a second break that cuts a flat
 * stretch would win by a logarithm of nearly nothing.
 */
function exactFit(values: readonly number[], whole: number): number {
  const largest = Math.max(...values.map(Math.abs));
  return Math.max(NEARLY_NOTHING, 1e-12 * whole, values.length * (1e-12 * largest) ** 2);
}

/** Squared distance of the values i to j - 1 from their mean, in constant time. */
function costs(values: readonly number[]): (i: number, j: number) => number {
  // Distances from the overall mean: large levels would lose their digits in the sums of squares.
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const sums = [0];
  const squares = [0];
  for (const [i, value] of values.entries()) {
    const off = value - mean;
    sums.push((sums[i] ?? 0) + off);
    squares.push((squares[i] ?? 0) + off * off);
  }
  return (i, j) => {
    const sum = (sums[j] ?? 0) - (sums[i] ?? 0);
    return Math.max(0, (squares[j] ?? 0) - (squares[i] ?? 0) - (sum * sum) / (j - i));
  };
}

function smallest(bic: readonly number[]): number {
  return bic.reduce((best, value, m) => (value < (bic[best] ?? Infinity) ? m : best), 0);
}

function trace(starts: readonly (readonly number[])[], breaks: number, n: number): number[] {
  const found: number[] = [];
  let end = n;
  for (let m = breaks; m >= 1; m--) {
    end = starts[m - 1]?.[end] ?? 0;
    found.unshift(end);
  }
  return found;
}

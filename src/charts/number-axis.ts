/** An axis in numbers and the places where it is marked. */
export interface NumberAxis {
  readonly type: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Round steps (1, 2 or 5 times a power of ten) from zero, or from below it where values are negative. */
export function linearAxis(values: readonly number[], steps = 4): NumberAxis {
  return axisAround(0, values, steps);
}

/** The same for counts, where nothing lies between one and two. */
export function countAxis(values: readonly number[], steps = 4): NumberAxis {
  return Math.max(...values) - Math.min(0, ...values) < steps
    ? axisAround(0, [...values, steps], steps)
    : axisAround(0, values, steps);
}

/** Round steps around a base that need not be zero, such as the 100 of an index. */
export function axisAround(base: number, values: readonly number[], steps = 4): NumberAxis {
  const low = Math.min(base, ...values);
  const high = Math.max(base, ...values);
  const rough = (high - low || 1) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((s) => s * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil((high || 1) / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { type: "linear", domain: [first * step, last * step], ticks };
}

/** Powers of ten around the values, which are all above zero. */
export function logAxis(values: readonly number[]): NumberAxis {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  return { type: "log", domain: [10 ** first, 10 ** last], ticks };
}

/** The same from 1, 2 or 5 times a power of ten to another, so that values of one size fill the plot. */
export function closeLogAxis(values: readonly number[]): NumberAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const powers = logAxis(values).ticks;
  const fine = powers.flatMap((t) => [t, 2 * t, 5 * t]);
  const from = fine.findLast((t) => t <= low) ?? low;
  const to = fine.find((t) => t >= high && t > from) ?? high;
  const inside = (ticks: readonly number[]) => ticks.filter((t) => t >= from && t <= to);
  const ticks = inside(powers).length > 2 ? inside(powers) : inside(fine);
  return { type: "log", domain: [from, to], ticks };
}

/** Where a value lies on its axis, 0 at the start to 1 at the end. */
export function share(axis: Pick<NumberAxis, "type" | "domain">, value: number): number {
  const at = axis.type === "log" ? Math.log10 : (x: number) => x;
  const [low, high] = axis.domain;
  return (at(value) - at(low)) / (at(high) - at(low));
}

/** A stream of numbers in [0, 1) that is the same on every machine and at every run. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for sample data. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A stream of its own for each name (FNV-1a), so that one more account moves no other account's numbers. */
export function streamOf(name: string): Random {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return mulberry32(hash);
}

/** About standard normal: twelve uniforms less six. Needs no logarithm, whose last bit engines may choose. */
export function bell(random: Random): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += random();
  return sum - 6;
}

/** A count of independent events with this mean. */
export function countAround(random: Random, mean: number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(Math.max(mean, 0)) * bell(random)));
}

/** Log-normal: half of the values lie under `median`, and a few far above. */
export function longTailed(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * bell(random));
}

export function wholeBelow(random: Random, end: number): number {
  return Math.floor(random() * end);
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[wholeBelow(random, items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

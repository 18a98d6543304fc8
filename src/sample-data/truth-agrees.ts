import { expect } from "vitest";
import { QUARTERS } from "./days.ts";
import { PROFILES } from "./profiles.ts";
import { type QuarterTruth, truth } from "./truth.ts";

const all = truth();
export const idsOn = (...platforms: string[]) =>
  PROFILES.filter((p) => platforms.includes(p.platform)).map((p) => p.id);

/** What the truth should say of an account, quarter by quarter, by way of what the files say. */
export function agrees(account: string, told: (from: string, to: string) => Partial<QuarterTruth>) {
  for (const { id, from, to } of QUARTERS) {
    const t = all.find((q) => q.account === account && q.quarter === id);
    expect(t, `${account} ${id}`).toMatchObject(told(from, to));
  }
}

export function within<T>(days: ReadonlyMap<string, T>, from: string, to: string): T[] {
  return [...days].filter(([day]) => day >= from && day <= to).map(([, value]) => value);
}

export const sum = (values: readonly (string | number)[]) =>
  values.reduce<number>((total, v) => total + Number(v), 0);

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half)
    ? (Number(sorted[half - 1]) + Number(sorted[half])) / 2
    : Number(sorted[half - 0.5]);
}

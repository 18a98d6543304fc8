import { quarter as parse, previousQuarter, type Quarter } from "../../calendar/quarter.ts";

/** A quarter by its name: quarter("2026-Q3"). @throws RangeError for any other text. */
export function quarter(id: string): Quarter {
  return parse(id);
}

export function quarterBefore(q: Quarter): Quarter {
  return previousQuarter(q);
}

/** The same quarter a year earlier. */
export function yearBefore(q: Quarter): Quarter {
  return parse(`${Number(q.id.slice(0, 4)) - 1}${q.id.slice(4)}`);
}

/** A quarter and those before it, oldest first. */
export function quartersTo(q: Quarter, count: number): Quarter[] {
  const list = [q];
  while (list.length < count) list.unshift(previousQuarter(list[0] as Quarter));
  return list;
}

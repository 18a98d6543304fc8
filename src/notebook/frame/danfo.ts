// The only file that imports danfojs-node. Its own declarations allow any
// property name, so the rest of the project sees `DataFrame` and `Series` of
// frame-type.ts and series-type.ts instead.
import { DataFrame as DanfoFrame, Series as DanfoSeries } from "danfojs-node";

export { DanfoFrame, DanfoSeries };

/** Members of a class by name, to be read and replaced. */
export type Prototype = Record<string, unknown>;

// danfojs-node extends the classes of danfojs-base, and the methods of the base
// classes return base objects: a guard has to sit on the base to hold for them.
const parent = (prototype: object) => Object.getPrototypeOf(prototype) as Prototype;

export const framePrototypes: readonly Prototype[] = [
  DanfoFrame.prototype as Prototype,
  parent(DanfoFrame.prototype),
];
export const seriesPrototypes: readonly Prototype[] = [
  DanfoSeries.prototype as Prototype,
  parent(DanfoSeries.prototype),
];
/** What frames and series share. */
export const sharedPrototype: Prototype = parent(parent(DanfoFrame.prototype));

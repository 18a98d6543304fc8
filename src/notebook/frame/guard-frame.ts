import { buildFrame, cellsOf, columnsOf, heightOf } from "./build.ts";
import { DanfoFrame, framePrototypes, sharedPrototype } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import { frameMethods } from "./frame-methods.ts";
import { frameTraps } from "./frame-traps.ts";
import { replace, trap, wrap } from "./patch.ts";
import { checkPositions } from "./position.ts";

const rebuilt = (frame: unknown) => buildFrame(columnsOf(frame as DanfoFrame));

/** Makes every danfo frame, of whatever origin, answer rightly or not at all. */
export function guardFrames(): void {
  // Rebuilding numbers the rows from 0 and checks every cell.
  wrap(framePrototypes, ["copy", "head", "tail", "isNa"], (original) => {
    return function copied(this: DanfoFrame, ...args: unknown[]) {
      return rebuilt(original.apply(this, args));
    };
  });
  wrap(framePrototypes, ["iloc"], (original) => {
    return function iloc(this: DanfoFrame, part: { rows?: unknown; columns?: unknown }) {
      checkPositions(part.rows, heightOf(this), "row");
      checkPositions(part.columns, this.columns.length, "column");
      return rebuilt(original.call(this, part));
    };
  });
  wrap(framePrototypes, ["add", "sub", "mul", "div", "mod", "pow"], (original, name) => {
    return function computed(this: DanfoFrame, other: unknown) {
      checkOperand(this, other, name);
      return rebuilt(original.call(this, other));
    };
  });
  wrap(framePrototypes, ["column"], (original) => {
    return function column(this: DanfoFrame, name: string) {
      cellsOf(this, name);
      return original.call(this, name);
    };
  });
  wrap([sharedPrototype], ["loadObjectIntoNdframe"], (original) => {
    return function load(this: object, source: { type: number }) {
      if (source.type !== 1) return original.call(this, source);
      throw new FrameError("danfo reads records by position. Use frameFromRecords(records).");
    };
  });
  replace(framePrototypes, frameMethods);
  trap(framePrototypes, "DataFrame", frameTraps);
}

// danfo goes by position, and would add column "a" to column "b".
function checkOperand(frame: DanfoFrame, other: unknown, name: string): void {
  if (typeof other === "number") return;
  const fits =
    other instanceof DanfoFrame &&
    heightOf(other) === heightOf(frame) &&
    JSON.stringify(other.columns) === JSON.stringify(frame.columns);
  if (fits) return;
  throw new FrameError(
    `${name} goes by position: give a number, or a frame with as many rows and the same columns in the same order. Otherwise compute with single columns.`,
  );
}

import { broken } from "./problem.ts";

/**
 * Where a row, column or cell stands: at its `ss:Index`, or at `next`, behind the one before it.
 * @throws DiagnosticsError where the index leads back
 */
export function behind(attributes: ReadonlyMap<string, string>, next: number): number {
  const index = whole(attributes, "ss:Index", next);
  if (index < next)
    throw broken(`Its rows or cells overlap: ss:Index is ${index} behind ${next - 1}.`);
  return index;
}

/** @throws DiagnosticsError */
export function whole(
  attributes: ReadonlyMap<string, string>,
  name: string,
  missing: number,
): number {
  const written = attributes.get(name);
  if (written === undefined) return missing;
  if (!/^\d{1,7}$/.test(written))
    throw broken(`${name} is ${JSON.stringify(written)}, not a number.`);
  return Number(written);
}

import { framePrototypes, sharedPrototype } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

const members = new Set(
  [...framePrototypes, sharedPrototype, Object.prototype].flatMap((prototype) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

/**
 * Refuses a column name that danfo or a reader of the table would misread.
 *
 * danfo defines every column as a property of the frame, so a column called
 * "shape" or "query" would replace that member; ":" is its sign for a range of
 * columns; and objects list whole numbers like "2024" first, in their own order.
 */
export function checkColumnName(name: string): void {
  const advice = reason(name);
  if (advice !== undefined)
    throw new FrameError(`The column name ${JSON.stringify(name)} ${advice}`);
}

function reason(name: string): string | undefined {
  if (name.trim() !== name || name === "")
    return "is empty or has spaces at an end. Trim it or name it.";
  if (members.has(name) || name.startsWith("$"))
    return `is a word that the frame itself uses. Take a longer name, such as "${name.replace(/^\$+/, "")}_value".`;
  if (/^\d+$/.test(name))
    return `is a bare number, which JavaScript moves to the front. Write "y${name}" or the like.`;
  if (/[:\p{Cc}]/u.test(name)) return "has a colon or a control character. Take it out.";
  return undefined;
}

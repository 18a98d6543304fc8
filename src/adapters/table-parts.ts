/** A table that is recognised and not read. */
export interface UnusedTable {
  readonly path: string;
  readonly reason: string;
}

/**
 * Path of a part of a file: `<zip>#<member>`, `<workbook>#<sheet>`. Names come from elsewhere: what would
 * make a path say something else (`#`, controls, marks of direction) is written as `%` and its bytes, and so
 * is a `%` that would look like one of these.
 */
export function partPath(path: string, name: string): string {
  const escaped = name.replace(
    /%(?=[0-9a-f]{2})|[#\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/giu,
    (char) =>
      [...Buffer.from(char)]
        .map((b) => `%${b.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""),
  );
  return `${path}#${escaped}`;
}

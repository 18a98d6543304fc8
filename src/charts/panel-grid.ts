/** Columns of equal width for a number of panels, with a gutter between them. */
export interface PanelGrid {
  readonly columns: number;
  /** Width of a panel. */
  readonly width: number;
  /** Left edge of the nth panel. */
  left(index: number): number;
}

const GUTTER = 28;

export function panelGrid(columns: number, width: number): PanelGrid {
  const own = (width - (columns - 1) * GUTTER) / columns;
  return { columns, width: own, left: (index) => (index % columns) * (own + GUTTER) };
}

/** Panels in rows, in the order of reading. */
export function rowsOf<T>(items: readonly T[], columns: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );
}

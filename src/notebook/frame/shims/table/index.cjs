"use strict";

// Stands in for table@6.7.1, of which danfojs-node uses one function to print
// frames and series. The real one brings a JSON schema validator along.

const WIDEST = 40;

function shown(cell) {
  const text = String(cell).replace(/\s/g, " ");
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** One line per row, columns padded to their widest cell. */
exports.table = function table(rows) {
  const texts = rows.map((row) => row.map(shown));
  const widths = [];
  for (const row of texts) {
    row.forEach((text, i) => {
      widths[i] = Math.max(widths[i] ?? 0, text.length);
    });
  }
  return texts
    .map(
      (row) =>
        `${row
          .map((text, i) => text.padEnd(widths[i]))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
};

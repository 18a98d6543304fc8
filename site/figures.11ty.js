/** `figures.json` of each report. */
export const data = {
  pagination: { data: "model.reports", size: 1, alias: "report" },
  permalink: ({ report }) => `/${report.slug}/figures.json`,
};

export function render({ model, report }) {
  return `${JSON.stringify(model.documents[report.slug], null, 2)}\n`;
}

/** `figures.json` of each report, one figure or chart a line: small, and easy to compare. */
export const data = {
  pagination: { data: "model.reports", size: 1, alias: "report" },
  permalink: ({ report }) => `/${report.slug}/figures.json`,
};

export function render({ model, report }) {
  const { figures, charts, ...rest } = model.documents[report.slug];
  const lines = (list) => `[\n${list.map((x) => JSON.stringify(x)).join(",\n")}\n]`;
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"figures":${lines(figures)},"charts":${lines(charts)}}\n`;
}

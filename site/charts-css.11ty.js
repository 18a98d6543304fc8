/** Colours of inlined charts, light and dark. */
export const data = { permalink: "/assets/charts.css" };

export function render({ model }) {
  return model.chartCss;
}

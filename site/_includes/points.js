/*
 * The nearest point of a chart says what the chart's table says of it, to a pointer or the arrow keys. Where the
 * points stand, and which cells speak of each, comes with the page.
 */
for (const box of document.querySelectorAll("[data-points]")) {
  const tip = box.lastChild;
  const plot = box.querySelector("g");
  const cells = box.closest(":has(table)").querySelectorAll("table :is(th, td)");
  const points = JSON.parse(box.dataset.points).flatMap(([series, start, pull, says, ...ways]) => {
    let [x, y, row] = [start, 0, 0];
    return ways.map((way) => {
      x += way[0];
      y += way[1];
      row += way[2];
      const words = says.map((n) => cells[n < 0 ? ~n : row + n]);
      return { x, y, series, words, pull, across: x - start };
    });
  });
  const keys = "ArrowLeft ArrowUp Escape ArrowDown ArrowRight";
  box.tabIndex = 0;
  box.role = "application";
  box.ariaLabel = box.querySelector("title").textContent;
  box.ariaKeyShortcuts = keys;

  let shown;
  const show = (point) => {
    if (shown === point) return;
    shown = point;
    tip.textContent = "";
    if (!point) return;
    for (const cell of point.words) {
      const word = document.createElement(cell.matches("td.number") ? "b" : "span");
      word.textContent = cell.textContent;
      tip.append(word, " ");
    }
    const edge = box.getBoundingClientRect();
    const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(plot.getScreenCTM());
    tip.style.setProperty("--x", (x - edge.x) / edge.width);
    tip.style.top = `${y - edge.y}px`;
  };
  const nearest = (some, far) => some.toSorted((a, b) => far(a) - far(b))[0];
  box.onpointermove = box.onpointerdown = (event) => {
    const { x, y } = new DOMPoint(event.x, event.y).matrixTransform(plot.getScreenCTM().inverse());
    const far = (point) => Math.hypot((point.x - x) * point.pull, (point.y - y) / point.pull);
    show(y > 0 && nearest(points, far));
  };
  box.onmouseleave = box.onblur = () => show();
  box.onkeydown = (event) => {
    const step = keys.split(" ").indexOf(event.key) - 2;
    if (step < -2 || event.altKey || event.metaKey) return;
    event.preventDefault();
    const others = points.filter((point) => point.series === shown?.series + step);
    const far = (point) => Math.abs(point.across - shown.across);
    const next =
      step % 2
        ? nearest(others, far)
        : points[points.indexOf(shown) + step / (document.dir === "rtl" ? -2 : 2)];
    show(step && (shown ? (next ?? shown) : points[0]));
  };
}

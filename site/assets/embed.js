/*
 * For pages that embed charts: gives each frame the height that it asks for, and makes <followthrough-chart
 * src="…/embed.html"> a frame. A message counts only when it comes from the very window of a frame.
 */
(() => {
  const charts = new Set();

  addEventListener("message", ({ data, source }) => {
    const height = data?.followthrough?.height;
    if (!(typeof height === "number" && height > 0 && height < 20000)) return;
    for (const frame of [...document.querySelectorAll("iframe"), ...charts])
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A frame that was there before this script has told its height already: ask again.
  for (const frame of document.querySelectorAll("iframe"))
    frame.contentWindow?.postMessage("followthrough", "*");

  if (customElements.get("followthrough-chart")) return;
  customElements.define(
    "followthrough-chart",
    class extends HTMLElement {
      connectedCallback() {
        if (this.querySelector("iframe")) return;
        const address = URL.canParse(this.getAttribute("src") ?? "", document.baseURI)
          ? new URL(this.getAttribute("src"), document.baseURI)
          : null;
        // An address of another kind would run in this page.
        if (!address || !/^https?:$/.test(address.protocol)) return;
        const frame = document.createElement("iframe");
        frame.src = address.href;
        frame.title = this.textContent.trim();
        frame.sandbox = "allow-scripts allow-popups";
        frame.loading = "lazy";
        frame.style.cssText = "display:block;width:100%;max-width:720px;height:480px;border:0";
        charts.add(frame);
        this.replaceChildren(frame);
      }
    },
  );
})();

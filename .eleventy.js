/**
 * Settings for the pages in site/. `npm run build` hands over the reports as `model`, after it has checked
 * and run them; Eleventy on its own has nothing to publish.
 */
export default function (config) {
  config.setUseGitIgnore(false);
  config.addPassthroughCopy({ "site/assets/*.{css,js}": "assets" });

  /** Path from a page back to the site's root, so that pages work in any folder and from a disk. */
  config.addFilter("toRoot", (url) =>
    "../".repeat(url.replace(/[^/]*$/, "").split("/").length - 2),
  );
  config.addFilter("json", (value) => JSON.stringify(value, null, 2));
  config.addFilter("claimById", (claims, id) => claims.find((c) => c.id === id));
  config.addFilter("byId", (list, ids) => list.filter((x) => ids.includes(x.id)));

  config.addFilter("pagesUnder", (pages, folder) =>
    pages
      .filter((p) => p.url.startsWith(folder))
      .sort((a, b) => a.data.title.localeCompare(b.data.title, "en")),
  );
  config.amendLibrary("md", (md) => {
    md.set({ html: false, typographer: false });
    // A wide table scrolls in its own place, also with the keyboard.
    md.renderer.rules.table_open = () =>
      '<div class="table" role="region" aria-label="Table" tabindex="0"><table>\n';
    md.renderer.rules.table_close = () => "</table></div>\n";
  });

  config.on("eleventy.before", () => {
    if (!config.globalData.model)
      throw new Error("Run `npm run build`: it checks the reports and calls Eleventy.");
  });

  return {
    dir: { input: "site", includes: "_includes", data: "_data" },
    templateFormats: ["njk", "11ty.js", "md"],
    htmlTemplateEngine: "njk",
    markdownTemplateEngine: false,
  };
}

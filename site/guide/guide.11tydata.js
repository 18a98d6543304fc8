/** Every page of the guide: plain Markdown, without any template syntax. */
export default {
  layout: "guide.njk",
  tags: "guide",
  permalink: (data) => `${data.page.filePathStem.replace(/\/index$/, "")}/index.html`,
};

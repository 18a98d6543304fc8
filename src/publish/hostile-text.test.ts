import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestProject } from "./test-project.ts";

/** Text that a page, a template or a picture could take for something else than text. */
const TITLE = 'Q&A: "more" <b>than</b> {{ 7 * 7 }} {% raw %}';
const SHOWN = "Q&amp;A: &quot;more&quot; &lt;b&gt;than&lt;/b&gt; {{ 7 * 7 }} {% raw %}";

let project: TestProject;

beforeAll(async () => {
  project = new TestProject();
  project.edit("reports/growth.md", "title: What two accounts gained", `title: '${TITLE}'`);
  project.edit("reports/growth.md", "summary: Two accounts", "summary: <script>1</script> & two");
  const chartTitle = "title: say`";
  project.edit("reports/growth.md", chartTitle, `${chartTitle}${TITLE}: `);
  project.edit("followthrough.yml", "Example Federation", '"R&D <Federation>"');
  project.edit("data/claims.yml", "stated-by: the communications team", "stated-by: <i>R&D</i>");
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
});
afterAll(() => project.remove());

function page(path: string): { head: string; body: string } {
  const [head = "", body = ""] = project.read(`_site/${path}`).split("<body>");
  // Quotation marks may be written either way in text.
  return { head: head.replaceAll("&#34;", "&quot;"), body: body.replaceAll("&#34;", "&quot;") };
}

describe("text of reports, data and settings is text on every page, escaped once", () => {
  it.each([
    ["growth/index.html", ""],
    ["growth/charts/growth-per-day/index.html", ": The TikTok account gained 100 a day"],
  ])("in the title of %s", (path, rest) => {
    const title = `${SHOWN}${rest} · R&amp;D &lt;Federation&gt;`;
    expect(page(path).head).toContain(`<title>${title}</title>`);
  });

  it("in headings, the index and the description", () => {
    expect(page("growth/index.html").body).toContain(`<h1>${SHOWN}</h1>`);
    expect(page("index.html").body).toContain(SHOWN);
    expect(page("growth/index.html").head).toContain(
      '<meta name="description" content="&lt;script&gt;1&lt;/script&gt; &amp; two',
    );
  });

  it("in pictures", () => {
    const picture = project.read("_site/growth/charts/growth-per-day/chart.svg");
    expect(picture).toContain("&lt;b&gt;than&lt;/b&gt;");
    expect(picture).not.toContain("<b>");
  });

  it("in claims", () => {
    expect(page("said/index.html").body).toContain("&lt;i&gt;R&amp;D&lt;/i&gt;");
  });

  it("and brings no element of its own to any page", () => {
    for (const path of ["index.html", "growth/index.html", "said/index.html"]) {
      const { head, body } = page(path);
      // The page's own script, and places in pictures, which can be any number.
      const own = (head + body)
        .replace(/<script defer src="[./]*assets\/points\.js"><\/script>/, "")
        .replace(/ data-points="[^"]*"/g, "");
      expect(own).not.toMatch(/<script|<b>|<i>|&amp;amp;|&amp;lt;|\b49\b/);
    }
  });
});

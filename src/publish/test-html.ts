/** For tests only: what a page says, whatever the markup between its words. */
export function wordsOf(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#34;", '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** The values of attributes, in the order of the page: all `href` and `src`, or all `id`. */
export function attributesOf(html: string, ...names: readonly string[]): string[] {
  const found = html.matchAll(new RegExp(`\\s(?:${names.join("|")})="([^"]*)"`, "g"));
  return [...found].map(([, value = ""]) => decoded(value));
}

/** What XML forbids, and what would turn the direction of the text that follows it. */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for HTML content and double-quoted attributes. Everything from data goes through here. */
export function escapeHtml(text: string): string {
  return text
    .replace(CONTROLS, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? "");
}

/** What a reader sees of HTML that we made. */
export function textOfHtml(html: string): string {
  const characters = new Map(Object.entries(ENTITIES).map(([c, entity]) => [entity, c]));
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (entity) => characters.get(entity) ?? "");
}

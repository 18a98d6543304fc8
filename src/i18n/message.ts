import type { MessageData, MessageValue } from "../figures/caveat.ts";
import { pattern, render } from "./catalogue.ts";
import { formatDate, formatList, formatNumber } from "./format.ts";
import type { Language } from "./language.ts";

/**
 * The sentence of a message id with its values in the language's formats. A value by which the message
 * chooses a plural goes in as a number (a list by its length); a value by which it selects, as its text.
 * @throws when the id is unknown or the data lacks a placeholder of the message.
 */
export function translate(language: Language, id: string, data: MessageData): string {
  const text = pattern(language, id);
  const values = Object.entries(data).map(([name, value]) => {
    const counts = new RegExp(`\\{\\s*${name}\\s*,\\s*plural`).test(text);
    return [name, counts ? amount(value) : formatValue(value, language)] as const;
  });
  return render(language, id, Object.fromEntries(values));
}

export function formatValue(value: MessageValue, language: Language): string {
  switch (value.type) {
    case "number":
      return inSentence(value.value, value.unit, language);
    case "date":
      return formatDate(value.value, { language });
    case "text":
      return value.value;
    case "message":
      return translate(language, value.id, value.data ?? {});
    case "list":
      return formatList(
        value.value.map((item) => formatValue(item, language)),
        { language, join: value.join },
      );
  }
}

/** Round millions are written as words where no digit is lost: 3.4 million, but 3,412,345. */
function inSentence(value: number, unit: string | undefined, language: Language): string {
  const [scale, digits] = Math.abs(value) >= 1e9 ? [1e9, 3] : [1e6, 1];
  const steps = (value / scale) * 10 ** digits;
  const compact = Math.abs(value) >= 1e6 && Math.abs(steps - Math.round(steps)) < 1e-9;
  return formatNumber(value, {
    language,
    ...(unit === undefined ? {} : { unit }),
    ...(compact ? { compact, digits } : {}),
  });
}

function amount(value: MessageValue): number {
  if (value.type === "number") return value.value;
  if (value.type === "list") return value.value.length;
  throw new TypeError(`A ${value.type} cannot choose a plural`);
}

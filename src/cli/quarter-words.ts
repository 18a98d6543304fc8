import type { Quarter } from "../calendar/quarter.ts";

/** How titles name the four quarters. Where a language is not here, the title gets `2026-Q4` at its end. */
const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  en: ["first quarter", "second quarter", "third quarter", "fourth quarter"],
  fr: ["premier trimestre", "deuxième trimestre", "troisième trimestre", "quatrième trimestre"],
  es: ["primer trimestre", "segundo trimestre", "tercer trimestre", "cuarto trimestre"],
};

/** `Moonlit Ferries, third quarter of 2026` becomes `Moonlit Ferries, fourth quarter of 2026`. */
export function nameQuarter(title: string, from: Quarter, to: Quarter, language: string): string {
  const [was, is] = [parts(from), parts(to)];
  const replacements: [RegExp, string][] = [
    [new RegExp(`\\b${was.year}([- ]?)Q${was.number}\\b`, "g"), `${is.year}$1Q${is.number}`],
    [new RegExp(`\\bQ${was.number}( |/|, )${was.year}\\b`, "g"), `Q${is.number}$1${is.year}`],
  ];
  const ordinals = ORDINALS[language];
  if (ordinals)
    replacements.push([
      new RegExp(`${ordinals[was.number - 1]}( | of | de )${was.year}\\b`, "gi"),
      `${ordinals[is.number - 1]}$1${is.year}`,
    ]);
  const renamed = replacements.reduce((text, [old, next]) => text.replace(old, next), title);
  // A title that names no quarter, or another one, must not pass for that of the old report.
  return renamed === title ? `${title}, ${to.id}` : renamed;
}

function parts({ id }: Quarter): { year: string; number: number } {
  const [year = "", number = "1"] = id.split("-Q");
  return { year, number: Number(number) };
}

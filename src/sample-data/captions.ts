import { pick, type Random } from "./random.ts";

/** Words of posts. Some are awkward on purpose: real captions hold quotation marks, commas and line breaks. */
const WORDS = {
  en: {
    titles: [
      "How we polish three hundred lanterns before dusk",
      'The crossing that everybody calls "the short one"',
      "A night on the ferry, start to finish",
      "Knots, whistles and one very calm dog",
      "Tea & lanterns <3",
      "Meet the crew: Oru steers, Fenna counts",
      "What fits into one boat? More than you think",
      "Fog drill, take two",
      "Blankets first, boxes second, cake third",
      "Why the bell rings twice",
      "Packing list for a moonlit crossing",
      "Ask the captain: do ferries sleep?",
      "The quay in winter",
      "𝗡𝗲𝘄 boats, same moon",
    ],
    lines: [
      "Thank you to everyone who waved.",
      "Boats leave at dusk, weather permitting.",
      'Our volunteers say: "bring gloves".',
      "Tides: low 21:40, high 03:55",
      "Questions? Ask at the quay, pier 4.",
      "🌙⛴️ #moonlitferries",
    ],
  },
  es: {
    titles: [
      "Cómo encendemos cien faroles antes de la noche",
      "La travesía que todos llaman «la corta»",
      "Una noche a bordo, de principio a fin",
      "Nudos, silbatos y un perro muy tranquilo",
      "¿Qué cabe en una barca? Más de lo que crees",
      "Simulacro con niebla, segunda toma",
      "Mantas primero, cajas después",
      "Por qué la campana suena dos veces",
      "El muelle en invierno",
      "Conoce a la tripulación: Iria, al timón",
    ],
    lines: [
      "Gracias a quienes saludaron desde la orilla.",
      "Salimos al anochecer, si el tiempo lo permite.",
      'Dicen los voluntarios: "traed guantes".',
      "🌙⛴️ #transbordadores",
    ],
  },
} as const;

export function titleOf(random: Random, language: "en" | "es"): string {
  return pick(random, WORDS[language].titles);
}

/** A title, and often one to three further lines, with an empty one between as people write them. */
export function captionOf(random: Random, language: "en" | "es"): string {
  const lines = [titleOf(random, language)];
  const further = Math.floor(random() * 4);
  if (further > 0) lines.push("");
  for (let i = 0; i < further; i++) lines.push(pick(random, WORDS[language].lines));
  return lines.join("\n");
}

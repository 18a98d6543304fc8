import type { Catalogue } from "../../catalogue-type.ts";

/** French: numbers in words, and what stands in sentences of all kinds. */
export const numbers: Catalogue = {
  "number.range": "{lo} à {hi}",
  "number.at-least": "au moins {value}",
  "number.at-most": "au plus {value}",
  "number.unbounded": "bornes inconnues",
  "number.times": "{count, plural, one {{value} fois} many {{value} de fois} other {{value} fois}}",
  "number.per": "{value} par {per}",
  "number.per-day": "{value} par jour",
  "number.per-week": "{value} par semaine",
  "number.per-month": "{value} par mois",
  "number.per-year": "{value} par an",
  "number.per-post": "{value} par publication",
  "number.per-video": "{value} par vidéo",
  "number.per-country": "{value} par pays",
  "platform.other": "La plateforme",
  "caveat-override": "Affiché malgré tout : {reason}",
};

import type { Catalogue } from "../../catalogue-type.ts";

/** French: numbers in words, and what stands in sentences of all kinds. */
export const numbers: Catalogue = {
  "number.range": "{lo} à {hi}",
  "number.at-least": "au moins {value}",
  "number.at-most": "au plus {value}",
  "number.unbounded": "bornes inconnues",
  "change.fall-at-most": "une baisse de {value} au plus, ou une hausse",
  "change.fall-or-more": "une baisse de {value} ou plus",
  "change.rise-at-most": "une hausse de {value} au plus, ou une baisse",
  "change.rise-or-more": "une hausse de {value} ou plus",
  "change.either": "entre une baisse de {fall} et une hausse de {rise}",
  "change.falls": "une baisse de {least} à {most}",
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
  "caveat-override-note": "Atténué ici : {reason}",
};

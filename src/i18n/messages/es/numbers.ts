import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: numbers in words, and what stands in sentences of all kinds. */
export const numbers: Catalogue = {
  "number.range": "{lo} a {hi}",
  "number.at-least": "al menos {value}",
  "number.at-most": "como máximo {value}",
  "number.unbounded": "sin límites conocidos",
  "change.fall-at-most": "una bajada de {value} como máximo, o una subida",
  "change.fall-or-more": "una bajada de {value} o más",
  "change.rise-at-most": "una subida de {value} como máximo, o una bajada",
  "change.rise-or-more": "una subida de {value} o más",
  "change.either": "entre una bajada de {fall} y una subida de {rise}",
  "change.falls": "una bajada de {least} a {most}",
  "number.times":
    "{count, plural, one {{value} vez} many {{value} de veces} other {{value} veces}}",
  "number.per": "{value} por {per}",
  "number.per-day": "{value} al día",
  "number.per-week": "{value} a la semana",
  "number.per-month": "{value} al mes",
  "number.per-year": "{value} al año",
  "number.per-post": "{value} por publicación",
  "number.per-video": "{value} por vídeo",
  "number.per-country": "{value} por país",
  "platform.other": "La plataforma",
  "caveat-override": "Se muestra de todos modos: {reason}",
  "caveat-override-note": "Atenuado aquí: {reason}",
};

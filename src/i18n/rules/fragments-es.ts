/** Parts of Spanish sentences that stand in those of several rules. */

/** What a source stated, worded as it was. @see stated in fragments-en.ts */
export function stated(name: string): string {
  return `{${name}As, select, about {alrededor de {${name}}} over {más de {${name}}} atLeast {al menos {${name}}} atMost {como máximo {${name}}} range {de {${name}} a {${name}To}} other {{${name}}}}`;
}

/** `{from}` and `{to}` are months; `{span}` says whether they are the same. */
export const WHEN = "{span, select, month {En {from}} other {Entre {from} y {to}}}";

/** Of several figures it is said which one. A feminine plural noun follows. */
export const OF = "{named, select, yes {{label}: las} other {Las}}";

export const GREW =
  "{platform} creció {atLeast, select, yes {al menos } other {}}un {p} en usuarios mensuales";

/** What is counted, as a plural without article: "total de visualizaciones". */
export const MANY =
  "{metric, select, views {visualizaciones} engaged_views {visualizaciones con interacción} impressions {impresiones} likes {«me gusta»} comments {comentarios} shares {veces compartido} reach {personas alcanzadas} watch_time_hours {horas de visualización} other {{name}}}";

/** One of what is counted, with its article where it has one. */
export const ONE =
  "{metric, select, views {una visualización} engaged_views {una visualización con interacción} impressions {una impresión} reach {una persona alcanzada} followers {un seguidor} page_likes {un «me gusta» de la página} watch_time_hours {tiempo de visualización} average_view_duration_s {duración media de visualización} other {{name}}}";

/** The day of a change of rule, its month, or the time over which it was rolled out. */
export const CHANGED =
  "{when, select, between {Entre el {date} y el {until},} in {En {date},} other {El {date},}}";

/** Growth of a period against the one before, as a participle after "haber". */
export function grown(name: string): string {
  return `{${name}Way, select, up {aumentado un {${name}}} down {bajado un {${name}}} other {quedado igual}}`;
}

export const TOP_POST =
  "{dated, select, yes {La publicación del {published}} other {Una sola publicación}}";

export const DAYS =
  "{days, plural, one {un día} other {# días}} ({many, select, yes {entre el {first} y el {last}} other {{dates}}})";

export const CAUSE =
  "{cause, select, known {Consta para esas fechas: {events}.} other {No consta ninguna causa.}}";

export const MISSING =
  "{missing, plural, one {Falta # día de {whole}} other {Faltan # días de {whole}}}{row, select, all {{missing, plural, one { ({from})} other {, todos seguidos (del {from} al {to})}}} some {, {gap} de ellos seguidos (del {from} al {to})} other {}}";

export const ZONES =
  "Un día empieza {unsure, select, yes {probablemente } other {}}en {late} {hours} más tarde que en {early}{unsure, select, yes { (en {who} no está documentado)} other {}}";

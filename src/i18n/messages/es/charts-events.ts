import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: charts of days, events, sources, counting rules and outcomes, and of a report's own design. */
export const chartsEvents: Catalogue = {
  "chart.calendar.subtitle":
    "{account}: {metric}, una casilla por día, las semanas de izquierda a derecha",
  "chart.calendar.mark": "{date}: {gained} seguidores; {cause}",
  "chart.calendar.marks": "del {from} al {to}: {gained} seguidores en {days} días; {cause}",
  "chart.calendar.no-cause": "no consta ninguna causa",
  "chart.calendar.zero": "ninguno",
  "chart.calendar.loss": "menos que cero",
  "chart.calendar.missing": "sin contar",
  "chart.calendar.spikes":
    "Numerados: los días que trajeron muchos más seguidores nuevos de lo habitual.",
  "chart.calendar.no-spikes": "Ningún día trajo muchos más seguidores nuevos de lo habitual.",
  "chart.calendar.spikes-unknown":
    "No se sabe si los seguidores llegaron en picos: ninguna fuente los cuenta día a día.",
  "chart.calendar.column-mark": "Pico de seguidores nuevos",
  "chart.event.subtitle":
    "{account}: {metric} por día, con las medianas de los {days} días anteriores y de los {days} días a partir del acontecimiento",
  "chart.event.before": "{days} días antes: mediana {median}",
  "chart.event.after": "{days} días después: mediana {median}",
  "chart.event.strip":
    "Cada punto: la misma diferencia, tomada en un día corriente antes del acontecimiento",
  "chart.event.observed": "en el acontecimiento: {difference}",
  "chart.event.verdict": "igual de grande en {large} de {ordinary} días corrientes",
  "chart.event.no-history":
    "Hay muy pocos días antes del acontecimiento para decir si la diferencia es habitual",
  "chart.event.column-difference": "Mediana posterior menos mediana anterior",
  "chart.claims.subtitle": "Lo que dice cada fuente; cada dato tiene su propia escala",
  "chart.claims.note":
    "Un punto es el número que se indica, una barra lo que permiten su redondeo o sus palabras, los guiones un extremo que la fuente deja abierto. Las escalas no siempre empiezan en cero.",
  "chart.claims.told": "{source}, que dice {stated}",
  "chart.claims.conflict": "{a} y {b}: no pueden ser ciertos los dos.",
  "chart.claims.column-stated": "Tal como se dijo",
  "chart.claims.column-value": "Número",
  "chart.definitions.subtitle": "Lo que las plataformas cuentan como {metric}, y desde cuándo",
  "chart.definitions.thing": "{platform}, {metric}",
  "chart.definitions.window": "los días de este informe: {span}",
  "chart.definitions.span": "del {from} al {to}",
  "chart.definitions.from": "desde el {date}",
  "chart.definitions.undated": "no se sabe desde cuándo",
  "chart.definitions.note":
    "En carmesí, las reglas vigentes en los días marcados; en gris, las demás. Guiones: no se conoce el comienzo, o no se leyó ningún documento. Un punto: un cambio del que solo se conoce el día.",
  "chart.definitions.sources": "Publicado en {sources}.",
  "chart.definitions.column-name": "Qué se cuenta",
  "chart.definitions.column-words": "Qué es cada unidad",
  "chart.outcome.subtitle": "La audiencia arriba, el resultado abajo, en los mismos trimestres",
  "chart.outcome.note":
    "Cada gráfico tiene su propia escala, desde cero. Que dos números se muevan juntos no dice que uno mueva al otro.",
  "chart.vega.withheld":
    "Esta imagen no se dibuja; la frase de arriba dice por qué. Sus números están en la tabla.",
  "chart.vega.by-hand":
    "No todos estos números son recuentos o cifras de este informe; algunos se calcularon a mano",
  "chart.vega.more": "y {rows} filas más, en la tabla",
};

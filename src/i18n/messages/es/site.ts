import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: the words of reports, charts and pages that are not caveats. */
export const site: Catalogue = {
  "reason.zero-base": "no definido: empezó en cero",
  "reason.negative-base": "no definido: la base es menor que cero",
  "reason.missing-start": "desconocido: no hay recuento al comienzo",
  "reason.missing-end": "desconocido: no hay recuento al final",
  "reason.zero-days": "no definido: menos de un día",
  "reason.mixed-signs": "no definido: unos subieron y otros bajaron",
  "reason.censored": "desconocido: solo un tramo",
  "reason.definition-break": "no comparable: cambió la regla de recuento",
  "reason.too-short": "no se muestra: el tiempo es demasiado corto",
  "reason.no-source": "ninguna fuente lo da",
  "reason.no-creation-date": "desconocido: ninguna fuente dice cuándo empezó la cuenta",
  "reason.no-series": "desconocido: no hay recuentos a lo largo del tiempo",
  "reason.blocked": "no se muestra",

  "status.platform-export": "De la exportación de la propia plataforma",
  "status.archived-public-count": "Recuento público, archivado",
  "status.third-party": "De un tercero",
  "status.self-reported": "Declarado por el propio interesado, sin verificar",
  "status.opinion": "Una opinión",
  "status.unverifiable": "Declarado por el propio interesado, y ya no se puede comprobar",

  "page.code": "Cómo se calculó",
  "page.not-compared": "Esta comparación no se dibuja.",

  "chart.unknown": "desconocido",
  "chart.source": "Fuente: {sources}.",
  "chart.export": "exportación de {platform} ({days})",
  "chart.as-of": "Fecha de los datos: {date}.",
  "chart.as-of-some-undated": "Dato fechado más reciente: {date}; otros no tienen fecha.",
  "chart.in-place": "En lugar de «{title}»: {subtitle}",
  "chart.life": "{years}, hasta {end}",
  "chart.life-undated": "{years}, sin fecha",
  "chart.life-unknown": "edad desconocida",
  "chart.target": "hasta {count} seguidores",
  "chart.column.account": "Cuenta",
  "chart.column.low": "Como mínimo",
  "chart.column.high": "Como máximo",
  "chart.column.fact": "Hecho",
  "chart.column.source": "Fuente",
  "chart.column.date": "Fecha",
  "chart.column.from": "Desde",
  "chart.column.to": "Hasta",
  "chart.per-day.subtitle":
    "seguidores ganados al día, en promedio de toda la vida de cada cuenta. Las barras muestran lo que permiten el redondeo y las fechas en disputa",
  "chart.per-day.axis-log":
    "Seguidores al día, escala logarítmica: cada paso es diez veces el anterior",
  "chart.per-day.axis-linear": "Seguidores al día",
  "chart.per-day.period": "Vida de la cuenta",
  "chart.per-day.value": "Seguidores al día",
  "chart.time-to.subtitle":
    "Años desde la apertura de la cuenta hasta el número de seguidores indicado",
  "chart.time-to.axis-log": "Años, escala logarítmica",
  "chart.time-to.axis-linear": "Años",
  "chart.time-to.period": "Número alcanzado",
  "chart.time-to.value": "Años",
  "chart.dates.subtitle": "Las fechas tal como las da cada fuente",
  "chart.dates.axis": "Un punto es un día, una barra es un mes: la fuente no dice más",
  "chart.tide.subtitle":
    "Usuarios activos mensuales de {platform}, según lo publicado; los trazos unen los recuentos publicados y no están medidos",
  "chart.tide.band": "{account}: de {from} a {to}",
  "chart.tide.value": "Usuarios activos mensuales",
  "chart.followers.subtitle":
    "Seguidores al final de cada día; {panels, select, one {la escala empieza en cero} other {cada gráfico tiene su propia escala, desde cero}}",
  "chart.followers.note":
    "Línea discontinua: calculado a partir de totales leídos a mano, o unido entre ellos",
  "chart.daily.subtitle":
    "{metric} al día; {panels, select, one {la escala empieza en cero} other {cada gráfico tiene su propia escala, desde cero}}",
  "chart.rupture": "cambió la regla de recuento",
  "chart.net-new.subtitle":
    "Seguidores ganados menos seguidores perdidos en cada trimestre{panels, select, one {} other {; cada cuenta tiene su propia escala}}",
  "chart.net-new.outline": "Un contorno es un trimestre sin recuento al comienzo o al final",
  "chart.net-new.period": "Trimestre",
  "chart.net-new.value": "Nuevos seguidores netos",
  "chart.net-new.remark": "Nota",
  "chart.typical.subtitle":
    "Cada punto es una publicación del trimestre según sus {metric, select, impressions {impresiones} other {visualizaciones}} hasta ahora; la marca es la del medio, la marca hueca la del trimestre anterior",
  "chart.typical.axis":
    "{metric, select, impressions {Impresiones} other {Visualizaciones}} por publicación, escala logarítmica: cada paso es diez veces el anterior",
  "chart.typical.posts": "publicaciones listadas: {posts}",
  "chart.typical.posts-of": "publicaciones listadas: {posts} de {published}",
  "chart.typical.median": "mediana {views}",
  "chart.typical.largest": "la mayor: {views}",
  "chart.typical.column-posts": "Publicaciones",
  "chart.typical.column-median":
    "Mediana de {metric, select, impressions {impresiones} other {visualizaciones}}",
  "chart.typical.column-largest": "La mayor",
  "chart.typical.column-previous": "Mediana del trimestre anterior",
};

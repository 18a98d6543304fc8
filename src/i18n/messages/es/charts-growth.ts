import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: the words of charts that set accounts' growth side by side. */
export const chartsGrowth: Catalogue = {
  "chart.compared.subtitle":
    "Seguidores al final de cada día, todas las cuentas en una misma escala desde cero",
  "chart.compared.subtitle-log":
    "Seguidores al final de cada día, todas las cuentas en una misma escala logarítmica",
  "chart.compared.log": "Escala logarítmica: a distancias iguales, múltiplos iguales.",
  "chart.compared.zero": "Los recuentos de cero no caben en ella y se omiten.",
  "chart.indexed.subtitle": "Seguidores de cada cuenta con respecto a su propio número del {date}",
  "chart.indexed.note": "Índice: seguidores el {date} = 100.",
  "chart.indexed.value": "{index}, desde {base}",
  "chart.launch.subtitle":
    "Seguidores según la edad de la cuenta, hasta la de la más joven: {age}. Entretanto crecieron también las propias plataformas",
  "chart.launch.axis-days": "Días desde la apertura de la cuenta.",
  "chart.launch.axis-years": "Años desde la apertura de la cuenta.",
  "chart.launch.dashed": "Línea discontinua: calculado, o nadie contó entretanto.",
  "chart.launch.band": "Banda: lo que las fuentes dejan abierto sobre el día de apertura.",
  "chart.launch.column-age": "Edad en días",
  "chart.launch.ratio": "{a} frente a {b}, a la misma edad",
  "chart.milestone.subtitle": "Edad de cada cuenta cuando alcanzó {count} seguidores",
  "chart.milestone.opened": "abierta el {date}",
  "chart.milestone.opened-between": "abierta entre el {from} y el {to}",
  "chart.milestone.not-before": "no antes de {age}",
  "chart.milestone.on": "el {date}",
  "chart.milestone.between": "entre el {from} y el {to}",
  "chart.milestone.first": "{count} en el primer recuento, el {date}",
  "chart.milestone.last": "{count} en el último recuento, el {date}",
  "chart.milestone.fell": "{range}; después volvió a bajar de ahí",
  "chart.milestone.note":
    "Barra: en uno de esos días. Flecha: ningún recuento cierra ese extremo. Punto: se conoce el día.",
  "chart.milestone.column-opened": "Apertura",
  "chart.milestone.column-age": "Edad",
  "chart.milestone.column-rests": "Recuentos",
  "chart.slope.subtitle": "{metric} en {from} y {to}",
  "chart.slope.subtitle-end": "{metric} al final de {from} y de {to}",
  "chart.slope.note": "La escala empieza en cero.",
  "chart.slope.change": "{change} ({percent})",
  "chart.slope.instead":
    "Cada cuenta según su propio número de {from}: {metric} de distintas plataformas no caben en una misma escala",
  "chart.slope.note-index": "{from} = 100 para cada cuenta.",
  "chart.slope.column-change": "Cambio",
  "chart.share.subtitle": "Cambio de {from} a {to}: {metric}",
  "chart.share.subtitle-net":
    "Nuevos seguidores netos en {to}; quien sigue varias cuentas cuenta en cada una",
  "chart.share.axis": "Cambio: {metric}",
  "chart.share.axis-net": "Nuevos seguidores netos",
  "chart.share.of-growth": "{share} del crecimiento",
  "chart.share.of-gains": "{share} de los aumentos",
  "chart.share.of-losses": "{share} de las pérdidas",
  "chart.share.withheld": "proporción no mostrada",
  "chart.share.column-change": "Cambio",
  "chart.share.column-share": "Proporción",
  "chart.concentration.subtitle":
    "Qué parte del total ({metric}) reúnen las publicaciones de {quarter}, {posts} con recuento",
  "chart.concentration.axis":
    "Publicaciones, de la más vista a la menos vista. Línea discontinua: si todas tuvieran el mismo número.",
  "chart.concentration.top-one": "La más vista: {share}",
  "chart.concentration.top-three": "Las tres más vistas: {share}",
  "chart.concentration.effective": "Tan concentrado como {posts} publicaciones iguales de {all}",
  "chart.concentration.column-rank": "Puesto",
  "chart.concentration.column-share": "Proporción",
  "chart.concentration.column-cumulated": "Acumulado",
};

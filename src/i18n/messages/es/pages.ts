import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: what stands around reports, charts and source files. */
export const pages: Catalogue = {
  "page.skip": "Ir al contenido",
  "page.site": "Sitio",
  "page.languages": "Idiomas",
  "page.all-reports": "Todos los informes",
  "page.caveats": "Advertencias",
  "page.definitions": "Definiciones",
  "page.sources": "Fuentes",
  "page.gallery-nav": "Galería",
  "page.guide": "Guía",
  "page.published-by":
    "Publicado por {organisation}. Hecho con Followthrough, que no está afiliado a ninguna organización ni plataforma sobre la que informa. Las citas pertenecen a sus editores.",
  "page.privacy":
    "Este sitio no carga nada de terceros, no deja ninguna cookie y no cuenta a ningún lector.",

  "page.home": "{organisation}: informes",
  "page.home-heading": "Ningún número viaja sin su advertencia",
  "page.home-lead":
    "Informes sobre recuentos de seguidores, visualizaciones y vídeos. Cada cifra muestra en qué se basa y qué no dice, en el texto y dentro de la imagen.",
  "page.home-description":
    "Informes sobre recuentos de seguidores, visualizaciones y vídeos en los que ningún número viaja sin su advertencia.",
  "page.home-empty": "Todavía no hay ningún informe. Escriba uno en la carpeta «reports».",

  "page.figures-json": "Todas las cifras en JSON",
  "page.standing": "De todo este informe:",
  "page.contents": "En este informe",
  "page.evidence": "En qué se basa cada cifra",
  "page.evidence-lead":
    "Cada número de este informe remite aquí. Una cifra sin valor dice por qué no lo tiene.",
  "page.caveat-count": "{count, plural, one {# advertencia} other {# advertencias}}",
  "page.why": "¿Por qué?",
  "page.as-of": "A fecha de {date}",
  "page.rests-on": "Se basa en",
  "page.lines": "{count, plural, one {línea} other {líneas}} {lines}",
  "page.claims": "Afirmaciones que cita este informe",
  "page.claims-lead":
    "Nadie las midió para este informe. Cada una dice quién la hizo, dónde y si se puede comprobar.",
  "page.quote": "«{quote}»",
  "page.stated-in": "{who}, en",
  "page.publication": "{publisher}, {date}",
  "page.read-as": "Leído como {range}.",
  "page.read-as-because": "Leído como {range}: {reading}.",
  "page.set-against": "Frente a:",

  "page.not-said": "Lo que este gráfico no dice",
  "page.no-caveat": "Ninguna regla encontró nada que añadir.",
  "page.numbers": "Los números",
  "page.use-chart": "Usar este gráfico",
  "page.use-chart-lead":
    "La imagen lleva su conclusión, su unidad, sus advertencias de más peso y su fuente: le rogamos que no las recorte.",
  "page.alt": "Texto para quienes no pueden verlo",

  "page.sources-heading": "En qué se basan los informes",
  "page.sources-lead":
    "Cada archivo tal como se descargó o se escribió, con su huella; las filas leídas y cada fila que se dejó fuera, con el motivo.",
  "page.sources-description":
    "Cada archivo en el que se basan los informes, tal como se descargó o se escribió: huella, días, filas leídas, filas que se dejaron fuera y por qué.",
  "page.exports": "Exportaciones de las plataformas",
  "page.exports-whole":
    "{files, plural, one {# archivo} other {# archivos}} con {rows, plural, one {# fila} other {# filas}}: se cargó todo, no se dejó nada fuera.",
  "page.exports-partly":
    "{files, plural, one {# archivo} other {# archivos}} con {rows, plural, one {# fila} other {# filas}}: {loaded, plural, one {se cargó #} other {se cargaron #}}; {quarantined, plural, one {# no se pudo leer con exactitud y no está} other {# no se pudieron leer con exactitud y no están}} en ninguna cifra.",
  "page.exports-none":
    "Todavía no hay ninguna: todos los números vienen de los archivos de abajo, que se llevan a mano.",
  "page.files": "{count, plural, one {# archivo} other {# archivos}}",
  "page.rows": "{count, plural, one {# fila} other {# filas}}",
  "page.in-quarantine": "{count, plural, other {# en cuarentena}}",
  "page.restated": "{count, plural, one {# corregido} other {# corregidos}}",
  "page.contradicted": "{count, plural, one {# contradicho} other {# contradichos}}",
  "page.contradiction":
    "El total de {written} que se anotó para el {day} no se usa: los demás totales de la cuenta y sus cambios diarios dan {derived}.",
  "page.no-value": "sin valor",
  "page.downloaded-on": "Descargado el {date}",
  "page.column.file": "Archivo",
  "page.column.days": "Días",
  "page.column.read": "Filas leídas",
  "page.column.loaded": "Cargadas",
  "page.column.quarantined": "En cuarentena",
  "page.column.metric": "Medida",
  "page.column.day": "Día",
  "page.column.before": "Antes",
  "page.column.now": "Ahora",
  "page.column.holds": "Contiene",
  "page.column.entries": "Entradas",
  "page.no-days": "ninguno",
  "page.not-read": "no leído",
  "page.quarantine": "En cuarentena, y en ninguna cifra:",
  "page.more-in-quarantine":
    "{count, plural, one {# fila más está} other {# filas más están}} en cuarentena; la orden ingest las muestra todas.",
  "page.whole-organisation": "Tablas de toda la organización",
  "page.unused": "Conocidos, pero no leídos:",
  "page.replaced":
    "Una exportación posterior sustituyó {count, plural, one {# valor} other {# valores}}: {filled, plural, other {#}} en los días en que la plataforma aún completa sus recuentos, o por casi nada; {restated, plural, one {# corregido} other {# corregidos}} más tarde.",
  "page.restated-caption":
    "Corregidos: cambiaron cuando ya había pasado el plazo de correcciones de la plataforma",
  "page.hand-kept": "Archivos que se llevan a mano",
  "page.holds.accounts": "cuentas",
  "page.holds.anchors": "totales leídos en un perfil",
  "page.holds.outcomes": "resultados y medios",
  "page.holds.claims": "afirmaciones de otros",
  "page.holds.events": "sucesos que pueden explicar un número",

  "page.guide-exports": "De dónde viene cada exportación",
};

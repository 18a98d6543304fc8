import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: the gallery, and what each kind of chart is for. */
export const gallery: Catalogue = {
  "gallery.heading": "Todos los tipos de gráfico",
  "gallery.description":
    "Todos los tipos de gráfico que un informe puede dibujar, y la celda que los dibuja.",
  "gallery.lead":
    "Cada imagen está dibujada con datos fijos. La celda de debajo dibuja el mismo tipo con las cuentas de un informe. Las palabras de las imágenes están aquí en inglés; en un informe, están en su idioma.",
  "gallery.arabic": "Lo mismo en árabe",
  "gallery.arabic-lead":
    "Un informe en árabe se lee desde la derecha: los trazados se reflejan, las palabras no.",
  "gallery.growth.name": "Crecimiento por día con sus límites",
  "gallery.growth.use":
    "Seguidores ganados por día en la vida de cada cuenta: un punto y el intervalo que permiten las fuentes.",
  "gallery.dates.name": "Fechas según la fuente",
  "gallery.dates.use": "Cuándo ocurrió algo, según cada fuente.",
  "gallery.tide.name": "El crecimiento de la propia plataforma",
  "gallery.tide.use":
    "Los usuarios que publicó una plataforma, con la vida de una cuenta al fondo.",
  "gallery.followers.name": "Seguidores a lo largo del tiempo",
  "gallery.followers.use": "Varias cuentas en una misma escala que empieza en cero.",
  "gallery.log.name": "Seguidores en escala logarítmica",
  "gallery.log.use": "Cuentas de tamaños muy distintos: a distancias iguales, múltiplos iguales.",
  "gallery.indexed.name": "Seguidores como índice",
  "gallery.indexed.use":
    "Cada cuenta frente a su propio número de un mismo día, que figura al lado.",
  "gallery.panels.name": "Un panel por cuenta",
  "gallery.panels.use":
    "Un flujo diario, como las visualizaciones, cada uno con su escala y con el día en que cambió una regla de recuento.",
  "gallery.net-new.name": "Nuevos seguidores netos por trimestre",
  "gallery.net-new.use":
    "Lo que aportó cada trimestre, en barras; una pérdida queda bajo cero y un hueco sigue siendo un hueco.",
  "gallery.typical.name": "Visualizaciones de una publicación típica",
  "gallery.typical.use":
    "Cada publicación de un trimestre como un punto, con la mediana y la mayor señaladas.",
  "gallery.launch.name": "Crecimiento desde el lanzamiento",
  "gallery.launch.use": "Las cuentas según su edad, para no comparar diez años con dos.",
  "gallery.milestone.name": "Tiempo hasta un hito",
  "gallery.milestone.use":
    "La edad de cada cuenta al alcanzar un número, en el intervalo que dejan los recuentos.",
  "gallery.slope.name": "Dos trimestres lado a lado",
  "gallery.slope.use": "De un trimestre a otro, con el cambio en números y en porcentaje.",
  "gallery.share.name": "Proporciones del crecimiento",
  "gallery.share.use":
    "Qué cuenta aportó qué parte; los aumentos y las pérdidas tienen sus propias proporciones.",
  "gallery.concentration.name": "Cuánto depende de pocas publicaciones",
  "gallery.concentration.use":
    "La parte de todas las visualizaciones que reúnen las publicaciones más vistas.",
  "gallery.calendar.name": "Un calendario de días",
  "gallery.calendar.use":
    "Una casilla por día; los picos de seguidores están numerados, con la causa que consta.",
  "gallery.event.name": "Antes y después de un acontecimiento",
  "gallery.event.use":
    "Las medianas de las semanas que lo rodean, junto a la misma diferencia en días corrientes.",
  "gallery.claims.name": "Afirmaciones según la fuente",
  "gallery.claims.use":
    "Lo que afirma cada fuente, como punto o intervalo, y cuáles no pueden ser ciertas a la vez.",
  "gallery.definitions.name": "Qué se contaba, y desde cuándo",
  "gallery.definitions.use": "Las reglas de recuento de las plataformas, en los días del informe.",
  "gallery.outcome.name": "Un resultado junto a la audiencia",
  "gallery.outcome.use":
    "Lo que logró una organización, debajo de su audiencia, en los mismos trimestres.",
  "gallery.authored.name": "Un gráfico de diseño propio",
  "gallery.authored.use":
    "Cualquier especificación de {vega}, con el mismo marco, las mismas advertencias, la misma tabla y la misma seguridad.",
};

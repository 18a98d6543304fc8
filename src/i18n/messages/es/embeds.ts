import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "Hay una edición más reciente de este gráfico en «{text}».",
  "embed.more": "En qué se basa y qué no dice",
  "chart-on-page.numbers": "Las cifras de este gráfico",
  "chart-on-page.more":
    "Datos, fuentes, códigos para insertarlo y todas las advertencias de este gráfico",
  // "Use this chart"
  "use.frame": "Para una página web: un marco con el gráfico",
  "use.email": "Para un boletín: imagen, advertencias y fuente",
  "use.email-advice":
    "El programa de correo pide la imagen a este sitio al abrir el mensaje, y quien aloja el sitio puede verlo en sus registros. Para evitarlo, adjunte la imagen al mensaje y ponga su nombre, por ejemplo {code}, en lugar de su dirección.",
  "use.link": "Dirección de este gráfico",
  "use.copy": "Copiar",
  "use.picture": "Copiar la imagen con su texto",
  "use.done": "Copiado.",
  "use.failed": "Este navegador no lo permite. Seleccione el texto y cópielo a mano.",
  "use.files": "Archivos",
  "use.email-picture": "Imagen para correo (PNG, 600 de ancho)",
  "use.embed-page": "El marco por sí solo",
  "use.email-page": "El mensaje por sí solo",
};

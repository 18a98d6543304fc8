import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: what happened on a platform, as a clause that follows its name. By the ids of `platform-events.csv`. */
export const events: Catalogue = {
  "event.fb-video-time-2016": "sobrestimó el tiempo medio de visualización de los vídeos",
  "event.ig-purge-2014": "quitó las cuentas falsas e inactivas de los recuentos de seguidores",
  "event.fb-inactive-2015":
    "quitó las cuentas inactivas y conmemorativas de los «me gusta» de las páginas",
  "event.fb-reach-2018":
    "empezó a contar el alcance solo cuando una publicación aparecía en pantalla, y a cada persona una sola vez en 7 y 28 días",
  "event.li-ads-impr-2018": "empezó a contar un anuncio solo cuando la mitad estaba en pantalla",
  "event.x-locked-2018":
    "quitó las cuentas bloqueadas de los recuentos de seguidores, una pérdida prevista de alrededor del 6 % en total",
  "event.yt-spam-2018": "quitó las cuentas de spam de los recuentos de suscriptores",
  "event.yt-abbrev-2019":
    "empezó a recortar a tres cifras los recuentos públicos de suscriptores superiores a 1000",
  "event.tt-india-2020": "fue prohibida en la India",
  "event.yt-loops-2021": "quitó los clips en bucle de la duración media de visualización",
  "event.x-viewcount-2022": "hizo públicas las impresiones como visualizaciones",
  "event.tt-hashtag-2024": "retiró los recuentos de visualizaciones de las etiquetas",
  "event.fb-api-2024-03": "retiró los usuarios que interactúan y los consumos de las páginas",
  "event.li-repost-2024": "empezó a contar las impresiones de las republicaciones",
  "event.x-purge-2024-04": "eliminó cuentas de spam y bots",
  "event.ig-views-2024":
    "hizo de las visualizaciones el único recuento, en lugar de las reproducciones y las impresiones",
  "event.fb-minutes-2024":
    "sustituyó el tiempo de visualización por los minutos vistos, al minuto más próximo",
  "event.fb-views-2024":
    "hizo de las visualizaciones el único recuento, en lugar de las reproducciones y las impresiones",
  "event.yt-shorts-2025": "empezó a contar cada inicio y cada repetición de un Short",
  "event.ig-api-2025": "retiró las reproducciones y las impresiones",
  "event.fb-reels-2025":
    "empezó a contar una visualización en cuanto arranca cualquier vídeo, cuando antes pedía tres segundos",
  "event.yt-adblock-2025":
    "dejó de contar muchas visualizaciones en ordenadores, donde un filtro de privacidad bloqueaba su contador",
  "event.x-purge-2025-11": "eliminó cuentas de spam en varias oleadas",
  "event.fb-api-2025-11":
    "sustituyó las impresiones y los fans de página por las visualizaciones y los seguimientos de página",
  "event.tt-us-outage-2026":
    "no mostró visualizaciones ni «me gusta» en algunos vídeos en Estados Unidos tras un corte de electricidad",
  "event.fb-api-2026-06": "sustituyó el alcance por los espectadores",
  "event.yt-views-2026": "empezó a contar una visualización desde el primer fotograma",
};

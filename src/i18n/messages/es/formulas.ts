import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: how figures are worked out. */
export const formulas: Catalogue = {
  "formula.growth-a-year": "(seguidores al final / seguidores al principio) ^ (365,25 / días) - 1",
  "formula.growth-a-month":
    "(seguidores al final / seguidores al principio) ^ (30,4375 / días) - 1",
  "formula.days-to-double": "días × {ln} 2 / {ln}(seguidores al final / seguidores al principio)",
  "formula.growth": "seguidores al final / seguidores al principio - 1",
  "formula.net-new": "seguidores al final - seguidores el día anterior al primero",
  "formula.net-new-share":
    "nuevos seguidores netos de la cuenta / nuevos seguidores netos de todas",
  "formula.growth-against-platform":
    "(1 + crecimiento de la cuenta) / (1 + crecimiento de la plataforma) - 1",
  "formula.users-growth": "usuarios en {last} / usuarios en {first} - 1",
  "formula.account-age": "días desde la creación de la cuenta hasta el día del recuento",
  "formula.followers-a-day": "seguidores / días desde la creación de la cuenta",
  "formula.daily-sum":
    "{days, plural, one {suma de # recuento diario} other {suma de # recuentos diarios}}",
  "formula.change": "el periodo posterior / el anterior - 1",
  "formula.change-a-day":
    "(el periodo posterior / {after, plural, one {# día} other {# días}}) / (el anterior / {before, plural, one {# día} other {# días}}) - 1",
  "formula.indexed": "100 × recuento a {day} / recuento a {base}",
  "formula.carried": "total de {anchor}, prolongado con la variación neta de cada día",
  "formula.between-counts": "en la recta entre dos recuentos",
  "formula.milestone":
    "días desde la apertura de la cuenta hasta los recuentos a ambos lados del número",
  "formula.window-net": "el último total del periodo - el primero conocido",
  "formula.listed-posts":
    "{posts, plural, one {# publicación} other {# publicaciones}} en las listas de las exportaciones",
  "formula.videos-published": "vídeos al final del trimestre - vídeos el día anterior a su inicio",
  "formula.median": "mediana de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.median-of":
    "mediana de {kinds} en {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.engagement-rate":
    "({kinds}) / {by}, en la media de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.average-of":
    "({kinds}) de {posts, plural, one {# publicación} other {# publicaciones}} / {count}",
  "formula.average": "{sum} / {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.sum-over": "suma de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.of-posts": "de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.top-share":
    "la mayor / la suma de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.gini":
    "mitad de la diferencia media / media de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.effective-posts":
    "1 / suma de los cuadrados de las proporciones de {posts, plural, one {# publicación} other {# publicaciones}}",
  "formula.views-change-posts":
    "visualizaciones = publicaciones × visualizaciones por publicación; variación del número de publicaciones, con la media del otro factor",
  "formula.views-change-each":
    "visualizaciones = publicaciones × visualizaciones por publicación; variación de las visualizaciones por publicación, con la media del otro factor",
  "formula.share-of-sign": "su variación / la suma de las variaciones de su signo",
  "formula.pooled": "interacciones / {by}",
  "formula.pooled-change": "tasa posterior - tasa anterior",
  "formula.pooled-mix": "variación de los pesos × media de las tasas",
  "formula.pooled-within": "variación de las tasas × media de los pesos",
  "formula.event-difference":
    "{width, plural, other {mediana posterior - mediana anterior, # días a cada lado}}",
  "formula.event-placebo": "{difference}; igual de grande en {large} de {ordinary} días corrientes",
  "formula.event-before": "{width, plural, other {mediana de los # días anteriores}}",
  "formula.event-after": "{width, plural, other {mediana de los # días a partir del primero}}",
  "formula.event-least": "menor diferencia de los días corrientes anteriores",
  "formula.event-most": "mayor diferencia de los días corrientes anteriores",
  "formula.interrupted": "{model}, errores según Newey y West; {term}",
  "formula.sum-of": "suma de {term}",
  "formula.a-day": "{metric} / {days, plural, one {# día} other {# días}}",
};

import type { Catalogue } from "../../catalogue-type.ts";

/** French: the words of reports, charts and pages that are not caveats. */
export const site: Catalogue = {
  "reason.zero-base": "non défini : le départ était à zéro",
  "reason.negative-base": "non défini : la base est inférieure à zéro",
  "reason.missing-start": "inconnu : il n’y a pas de relevé au début",
  "reason.missing-end": "inconnu : il n’y a pas de relevé à la fin",
  "reason.zero-days": "non défini : moins d’un jour",
  "reason.mixed-signs": "non défini : certains ont monté, d’autres baissé",
  "reason.censored": "inconnu : seulement une tranche",
  "reason.definition-break": "non comparable : la règle de comptage a changé",
  "reason.too-short": "non affiché : la période est trop courte",
  "reason.no-source": "aucune source ne le donne",
  "reason.no-creation-date": "inconnu : aucune source ne dit quand le compte a commencé",
  "reason.no-series": "inconnu : il n’y a pas de relevés dans le temps",
  "reason.blocked": "non affiché",

  "status.platform-export": "D’après l’export de la plateforme elle-même",
  "status.archived-public-count": "Chiffre public, archivé",
  "status.third-party": "D’après un tiers",
  "status.self-reported": "Déclaré par l’intéressé, non vérifié",
  "status.opinion": "Une opinion",
  "status.unverifiable": "Déclaré par l’intéressé, et désormais invérifiable",

  "page.code": "Comment cela a été calculé",
  "page.not-compared": "Cette comparaison n’est pas tracée.",

  "chart.unknown": "inconnu",
  "chart.source": "Source : {sources}.",
  "chart.export": "export {platform} ({days})",
  "chart.as-of": "Date des chiffres : {date}.",
  "chart.as-of-some-undated": "Chiffre daté le plus récent : {date} ; d’autres sont sans date.",
  "chart.in-place": "À la place de « {title} » : {subtitle}",
  "chart.life": "{years}, jusqu’en {end}",
  "chart.life-undated": "{years}, sans date",
  "chart.life-unknown": "âge inconnu",
  "chart.target": "jusqu’à {count} abonnés",
  "chart.column.account": "Compte",
  "chart.column.low": "Au moins",
  "chart.column.high": "Au plus",
  "chart.column.fact": "Fait",
  "chart.column.source": "Source",
  "chart.column.date": "Date",
  "chart.column.from": "Du",
  "chart.column.to": "Au",
  "chart.per-day.subtitle":
    "abonnés gagnés par jour, en moyenne sur toute la vie de chaque compte. Les barres montrent ce que permettent l’arrondi et les dates contestées",
  "chart.per-day.axis-log":
    "Abonnés par jour, échelle logarithmique : chaque cran vaut dix fois le précédent",
  "chart.per-day.axis-linear": "Abonnés par jour",
  "chart.per-day.period": "Vie du compte",
  "chart.per-day.value": "Abonnés par jour",
  "chart.time-to.subtitle": "Années entre l’ouverture du compte et le nombre d’abonnés annoncé",
  "chart.time-to.axis-log": "Années, échelle logarithmique",
  "chart.time-to.axis-linear": "Années",
  "chart.time-to.period": "Nombre atteint",
  "chart.time-to.value": "Années",
  "chart.dates.subtitle": "Les dates telles que chaque source les donne",
  "chart.dates.axis": "Un point est un jour, une barre un mois : la source n’en dit pas plus",
  "chart.tide.subtitle":
    "Utilisateurs actifs mensuels sur {platform}, tels que publiés ; les tirets relient les chiffres publiés et ne sont pas mesurés",
  "chart.tide.band": "{account} : {from} à {to}",
  "chart.tide.value": "Utilisateurs actifs mensuels",
  "chart.followers.subtitle":
    "Abonnés à la fin de chaque jour ; {panels, select, one {l’échelle part de zéro} other {chaque graphique a sa propre échelle, à partir de zéro}}",
  "chart.followers.note":
    "Tirets : calculé à partir de totaux relevés à la main, ou relié entre eux",
  "chart.daily.subtitle":
    "{metric} par jour ; {panels, select, one {l’échelle part de zéro} other {chaque graphique a sa propre échelle, à partir de zéro}}",
  "chart.rupture": "la règle de comptage a changé",
  "chart.net-new.subtitle":
    "Abonnés gagnés moins abonnés perdus par trimestre{panels, select, one {} other { ; chaque compte a sa propre échelle}}",
  "chart.net-new.outline": "Un contour est un trimestre sans relevé au début ou à la fin",
  "chart.net-new.period": "Trimestre",
  "chart.net-new.value": "Nouveaux abonnés nets",
  "chart.net-new.remark": "Remarque",
  "chart.typical.subtitle":
    "Chaque point est une publication du trimestre, selon ses {metric, select, impressions {impressions} other {vues}} à ce jour ; le trait est celle du milieu, le trait creux celle du trimestre précédent",
  "chart.typical.axis":
    "{metric, select, impressions {Impressions} other {Vues}} par publication, échelle logarithmique : chaque cran vaut dix fois le précédent",
  "chart.typical.posts": "publications listées : {posts}",
  "chart.typical.posts-of": "publications listées : {posts} sur {published}",
  "chart.typical.median": "médiane {views}",
  "chart.typical.largest": "la plus forte : {views}",
  "chart.typical.column-posts": "Publications",
  "chart.typical.column-median":
    "{metric, select, impressions {Impressions médianes} other {Vues médianes}}",
  "chart.typical.column-largest": "La plus forte",
  "chart.typical.column-previous": "Médiane du trimestre précédent",
};

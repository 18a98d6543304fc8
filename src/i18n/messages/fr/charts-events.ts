import type { Catalogue } from "../../catalogue-type.ts";

/** French: charts of days, events, sources, counting rules and outcomes, and of a report's own design. */
export const chartsEvents: Catalogue = {
  "chart.calendar.subtitle":
    "{account} : {metric}, une case par jour, les semaines de gauche à droite",
  "chart.calendar.mark": "{date} : {gained} abonnés ; {cause}",
  "chart.calendar.marks": "du {from} au {to} : {gained} abonnés en {days} jours ; {cause}",
  "chart.calendar.no-cause": "aucune cause n’est consignée",
  "chart.calendar.zero": "aucun",
  "chart.calendar.loss": "moins que zéro",
  "chart.calendar.missing": "non compté",
  "chart.calendar.spikes":
    "Numérotés : les jours qui ont apporté bien plus de nouveaux abonnés que d’ordinaire.",
  "chart.calendar.no-spikes":
    "Aucun jour n’a apporté bien plus de nouveaux abonnés que d’ordinaire.",
  "chart.calendar.spikes-unknown":
    "On ne sait pas si les abonnés sont arrivés par pics : aucune source ne les compte jour par jour.",
  "chart.calendar.column-mark": "Pic de nouveaux abonnés",
  "chart.event.subtitle":
    "{account} : {metric} par jour, avec les médianes des {days} jours précédents et des {days} jours à partir de l’événement",
  "chart.event.before": "{days} jours avant : médiane {median}",
  "chart.event.after": "{days} jours après : médiane {median}",
  "chart.event.strip":
    "Chaque point : la même différence, prise un jour ordinaire avant l’événement",
  "chart.event.observed": "à l’événement : {difference}",
  "chart.event.verdict": "aussi grande pour {large} jours ordinaires sur {ordinary}",
  "chart.event.no-history":
    "Trop peu de jours avant l’événement pour dire si la différence est habituelle",
  "chart.event.column-difference": "Médiane après moins médiane avant",
  "chart.claims.subtitle": "Ce que dit chaque source ; chaque fait a sa propre échelle",
  "chart.claims.note":
    "Un point est le nombre indiqué, une barre ce que permettent son arrondi ou ses mots, des tirets une borne que la source laisse ouverte. Les échelles ne partent pas forcément de zéro.",
  "chart.claims.told": "{source}, qui dit {stated}",
  "chart.claims.conflict": "{a} et {b} : les deux ne peuvent pas être vrais.",
  "chart.claims.column-stated": "Tel qu’énoncé",
  "chart.claims.column-value": "Nombre",
  "chart.definitions.subtitle":
    "Ce que les plateformes comptent sous le nom de {metric}, et depuis quand",
  "chart.definitions.thing": "{platform} : {metric}",
  "chart.definitions.window": "les jours de ce rapport : {span}",
  "chart.definitions.span": "du {from} au {to}",
  "chart.definitions.from": "à partir du {date}",
  "chart.definitions.undated": "on ne sait pas depuis quand",
  "chart.definitions.note":
    "En cramoisi, les règles en vigueur pendant les jours marqués ; en gris, les autres. Tirets : le début n’est pas connu, ou aucun document n’a été lu. Un point : un changement dont on ne connaît que le jour.",
  "chart.definitions.sources": "Publié sur {sources}.",
  "chart.definitions.column-name": "Ce qui est compté",
  "chart.definitions.column-words": "Ce qu’est une unité",
  "chart.outcome.subtitle": "L’audience en haut, le résultat en bas, sur les mêmes trimestres",
  "chart.outcome.note":
    "Chaque graphique a sa propre échelle, à partir de zéro. Que deux nombres évoluent ensemble ne dit pas que l’un fait évoluer l’autre.",
  "chart.vega.withheld":
    "Cette image n’est pas dessinée ; la phrase ci-dessus dit pourquoi. Ses nombres sont dans le tableau.",
  "chart.vega.by-hand":
    "Ces nombres ne sont pas tous des comptages ou des chiffres de ce rapport ; certains ont été calculés à la main",
  "chart.vega.more": "et {rows} autres lignes, dans le tableau",
};

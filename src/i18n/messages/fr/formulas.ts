import type { Catalogue } from "../../catalogue-type.ts";

/** French: how figures are worked out. */
export const formulas: Catalogue = {
  "formula.growth-a-year": "(abonnés à la fin / abonnés au début) ^ (365,25 / jours) - 1",
  "formula.growth-a-month": "(abonnés à la fin / abonnés au début) ^ (30,4375 / jours) - 1",
  "formula.days-to-double": "jours × {ln} 2 / {ln}(abonnés à la fin / abonnés au début)",
  "formula.growth": "abonnés à la fin / abonnés au début - 1",
  "formula.net-new": "abonnés à la fin - abonnés la veille du premier jour",
  "formula.net-new-share": "nouveaux abonnés nets du compte / nouveaux abonnés nets de tous",
  "formula.growth-against-platform":
    "(1 + croissance du compte) / (1 + croissance de la plateforme) - 1",
  "formula.users-growth": "utilisateurs en {last} / utilisateurs en {first} - 1",
  "formula.account-age": "jours de la création du compte au jour du relevé",
  "formula.followers-a-day": "abonnés / jours depuis la création du compte",
  "formula.daily-sum":
    "{days, plural, one {somme de # relevé quotidien} other {somme de # relevés quotidiens}}",
  "formula.change": "la période récente / la période antérieure - 1",
  "formula.change-a-day":
    "(la période récente / {after, plural, one {# jour} other {# jours}}) / (la période antérieure / {before, plural, one {# jour} other {# jours}}) - 1",
  "formula.indexed": "100 × nombre au {day} / nombre au {base}",
  "formula.carried": "total de {anchor}, prolongé par la variation nette de chaque jour",
  "formula.between-counts": "sur la droite entre deux relevés",
  "formula.milestone": "jours de l’ouverture du compte aux relevés de part et d’autre du nombre",
  "formula.window-net": "le dernier total de la période - le premier connu",
  "formula.listed-posts":
    "{posts, plural, one {# publication} other {# publications}} dans les listes des exports",
  "formula.videos-published": "vidéos à la fin du trimestre - vidéos la veille de son début",
  "formula.median": "médiane de {posts, plural, one {# publication} other {# publications}}",
  "formula.median-of":
    "médiane de {kinds} sur {posts, plural, one {# publication} other {# publications}}",
  "formula.engagement-rate":
    "({kinds}) / {by}, en moyenne sur {posts, plural, one {# publication} other {# publications}}",
  "formula.average-of":
    "({kinds}) de {posts, plural, one {# publication} other {# publications}} / {count}",
  "formula.average": "{sum} / {posts, plural, one {# publication} other {# publications}}",
  "formula.sum-over": "somme sur {posts, plural, one {# publication} other {# publications}}",
  "formula.of-posts": "sur {posts, plural, one {# publication} other {# publications}}",
  "formula.top-share":
    "la plus grande / la somme de {posts, plural, one {# publication} other {# publications}}",
  "formula.gini":
    "moitié de l’écart moyen / moyenne de {posts, plural, one {# publication} other {# publications}}",
  "formula.effective-posts":
    "1 / somme des carrés des parts de {posts, plural, one {# publication} other {# publications}}",
  "formula.views-change-posts":
    "vues = publications × vues par publication ; variation du nombre de publications, à la moyenne de l’autre facteur",
  "formula.views-change-each":
    "vues = publications × vues par publication ; variation des vues par publication, à la moyenne de l’autre facteur",
  "formula.share-of-sign": "sa variation / la somme des variations de même signe",
  "formula.pooled": "interactions / {by}",
  "formula.pooled-change": "taux récent - taux antérieur",
  "formula.pooled-mix": "variation des poids × moyenne des taux",
  "formula.pooled-within": "variation des taux × moyenne des poids",
  "formula.event-difference":
    "{width, plural, other {médiane après - médiane avant, # jours de chaque côté}}",
  "formula.event-placebo":
    "{difference} ; aussi grande pour {large} jours ordinaires sur {ordinary}",
  "formula.event-before": "{width, plural, other {médiane des # jours précédents}}",
  "formula.event-after": "{width, plural, other {médiane des # jours à partir du premier}}",
  "formula.event-least": "plus petite différence des jours ordinaires précédents",
  "formula.event-most": "plus grande différence des jours ordinaires précédents",
  "formula.interrupted": "{model}, erreurs selon Newey et West ; {term}",
  "formula.sum-of": "somme de {term}",
  "formula.a-day": "{metric} / {days, plural, one {# jour} other {# jours}}",
};

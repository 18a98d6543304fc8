import type { Catalogue } from "../../catalogue-type.ts";

/** French: what stands around reports, charts and source files. */
export const pages: Catalogue = {
  "page.skip": "Aller au contenu",
  "page.site": "Site",
  "page.languages": "Langues",
  "page.all-reports": "Tous les rapports",
  "page.caveats": "Mises en garde",
  "page.definitions": "Définitions",
  "page.sources": "Sources",
  "page.gallery-nav": "Galerie",
  "page.guide": "Guide",
  "page.published-by":
    "Publié par {organisation}. Réalisé avec Followthrough, qui n’est affilié à aucune organisation ni plateforme dont il rend compte. Les citations appartiennent à leurs éditeurs.",
  "page.privacy":
    "Ce site ne charge rien d’ailleurs, ne dépose aucun cookie et ne compte aucun lecteur.",

  "page.home": "{organisation} : rapports",
  "page.home-heading": "Aucun chiffre ne voyage sans sa mise en garde",
  "page.home-lead":
    "Des rapports sur les nombres d’abonnés, de vues et de vidéos. Chaque chiffre montre sur quoi il repose et ce qu’il ne dit pas, dans le texte et dans l’image.",
  "page.home-description":
    "Des rapports sur les nombres d’abonnés, de vues et de vidéos, où aucun chiffre ne voyage sans sa mise en garde.",
  "page.home-empty": "Il n’y a pas encore de rapport. Écrivez-en un dans le dossier « reports ».",

  "page.figures-json": "Tous les chiffres en JSON",
  "page.standing": "Pour l’ensemble de ce rapport :",
  "page.contents": "Dans ce rapport",
  "page.evidence": "Sur quoi repose chaque chiffre",
  "page.evidence-lead":
    "Chaque nombre de ce rapport renvoie ici. Un chiffre sans valeur dit pourquoi il n’en a pas.",
  "page.caveat-count": "{count, plural, one {# mise en garde} other {# mises en garde}}",
  "page.why": "Pourquoi ?",
  "page.as-of": "Au {date}",
  "page.rests-on": "Repose sur",
  "page.lines": "{count, plural, one {ligne} other {lignes}} {lines}",
  "page.claims": "Affirmations citées dans ce rapport",
  "page.claims-lead":
    "Personne ne les a mesurées pour ce rapport. Chacune dit qui l’a énoncée, où, et si elle peut être vérifiée.",
  "page.quote": "« {quote} »",
  "page.stated-in": "{who}, dans",
  "page.publication": "{publisher}, {date}",
  "page.read-as": "Lu comme {range}.",
  "page.read-as-because": "Lu comme {range} : {reading}.",
  "page.set-against": "À confronter à :",

  "page.not-said": "Ce que ce graphique ne dit pas",
  "page.no-caveat": "Aucune règle n’a rien trouvé à ajouter.",
  "page.numbers": "Les nombres",
  "page.use-chart": "Utiliser ce graphique",
  "page.use-chart-lead":
    "L’image porte son constat, son unité, ses mises en garde les plus importantes et sa source : merci de ne pas les rogner.",
  "page.alt": "Texte pour les personnes qui ne peuvent pas le voir",

  "page.sources-heading": "Sur quoi reposent les rapports",
  "page.sources-lead":
    "Chaque fichier tel qu’il a été téléchargé ou écrit, avec son empreinte ; les lignes lues, et chaque ligne écartée avec le motif.",
  "page.sources-description":
    "Chaque fichier sur lequel reposent les rapports, tel qu’il a été téléchargé ou écrit : empreinte, jours, lignes lues, lignes écartées et pourquoi.",
  "page.exports": "Exportations des plateformes",
  "page.exports-whole":
    "{files, plural, one {# fichier} other {# fichiers}} avec {rows, plural, one {# ligne} other {# lignes}} : tout a été chargé, rien n’a été écarté.",
  "page.exports-partly":
    "{files, plural, one {# fichier} other {# fichiers}} avec {rows, plural, one {# ligne} other {# lignes}} : {loaded, plural, one {# a été chargée} other {# ont été chargées}}, {quarantined, plural, one {# n’a pas pu être lue exactement et n’entre} other {# n’ont pas pu être lues exactement et n’entrent}} dans aucun chiffre.",
  "page.exports-none":
    "Il n’y en a pas encore : tous les nombres viennent des fichiers ci-dessous, tenus à la main.",
  "page.files": "{count, plural, one {# fichier} other {# fichiers}}",
  "page.rows": "{count, plural, one {# ligne} other {# lignes}}",
  "page.in-quarantine": "{count, plural, other {# en quarantaine}}",
  "page.restated": "{count, plural, one {# corrigée} other {# corrigées}}",
  "page.contradicted": "{count, plural, one {# contredite} other {# contredites}}",
  "page.contradiction":
    "Le total de {written} noté pour le {day} n’est pas utilisé : les autres totaux du compte et ses variations quotidiennes donnent {derived}.",
  "page.no-value": "aucune valeur",
  "page.downloaded-on": "Téléchargé le {date}",
  "page.column.file": "Fichier",
  "page.column.days": "Jours",
  "page.column.read": "Lignes lues",
  "page.column.loaded": "Chargées",
  "page.column.quarantined": "En quarantaine",
  "page.column.metric": "Mesure",
  "page.column.day": "Jour",
  "page.column.before": "Avant",
  "page.column.now": "Maintenant",
  "page.column.holds": "Contient",
  "page.column.entries": "Entrées",
  "page.no-days": "aucun",
  "page.not-read": "non lu",
  "page.quarantine": "En quarantaine, et dans aucun chiffre :",
  "page.more-in-quarantine":
    "{count, plural, one {# autre ligne est} other {# autres lignes sont}} en quarantaine ; la commande ingest les liste toutes.",
  "page.whole-organisation": "Tableaux de toute l’organisation",
  "page.unused": "Connus, mais non lus :",
  "page.replaced":
    "Une exportation plus récente a remplacé {count, plural, one {# valeur} other {# valeurs}} : {filled, plural, other {#}} dans les jours où la plateforme complète encore ses comptes, ou de presque rien ; {restated, plural, one {# corrigée} other {# corrigées}} après coup.",
  "page.restated-caption":
    "Corrigées après coup : changées une fois passé le délai de correction de la plateforme",
  "page.hand-kept": "Fichiers tenus à la main",
  "page.holds.accounts": "comptes",
  "page.holds.anchors": "totaux relevés sur un profil",
  "page.holds.outcomes": "résultats et moyens",
  "page.holds.claims": "affirmations d’autres personnes",
  "page.holds.events": "événements qui peuvent expliquer un chiffre",

  "page.guide-exports": "D’où vient chaque exportation",
};

import type { Catalogue } from "../../catalogue-type.ts";

/** French: what happened on a platform, as a clause that follows its name. By the ids of `platform-events.csv`. */
export const events: Catalogue = {
  "event.fb-video-time-2016": "a surestimé la durée moyenne de visionnage des vidéos",
  "event.ig-purge-2014": "a supprimé les comptes faux et inactifs des nombres d’abonnés",
  "event.fb-inactive-2015":
    "a supprimé les comptes inactifs et de commémoration des mentions J’aime de page",
  "event.fb-reach-2018":
    "a commencé à ne compter dans la couverture que les publications apparues à l’écran, et chaque personne une seule fois sur 7 et 28 jours",
  "event.li-ads-impr-2018":
    "a commencé à ne compter une publicité que si la moitié en était à l’écran",
  "event.x-locked-2018":
    "a retiré les comptes verrouillés des nombres d’abonnés, une perte attendue d’environ 6 % au total",
  "event.yt-spam-2018": "a retiré les comptes de spam des nombres d’abonnés",
  "event.yt-abbrev-2019":
    "a commencé à couper à trois chiffres les nombres d’abonnés publics supérieurs à 1 000",
  "event.tt-india-2020": "a été interdit en Inde",
  "event.yt-loops-2021": "a retiré les clips en boucle de la durée moyenne de visionnage",
  "event.x-viewcount-2022": "a rendu les impressions publiques sous le nom de vues",
  "event.tt-hashtag-2024": "a retiré les nombres de vues des hashtags",
  "event.fb-api-2024-03": "a retiré les utilisateurs engagés et les consommations des pages",
  "event.li-repost-2024": "a commencé à compter les impressions des republications",
  "event.x-purge-2024-04": "a supprimé des comptes de spam et des bots",
  "event.ig-views-2024":
    "a fait des vues le seul comptage, à la place des lectures et des impressions",
  "event.fb-minutes-2024":
    "a remplacé le temps de visionnage par les minutes vues, à la minute la plus proche",
  "event.fb-views-2024":
    "a fait des vues le seul comptage, à la place des lectures et des impressions",
  "event.yt-shorts-2025": "a commencé à compter chaque démarrage et chaque relecture d’un Short",
  "event.ig-api-2025": "a retiré les lectures et les impressions",
  "event.fb-reels-2025":
    "a commencé à compter une vue dès le démarrage de toute vidéo, là où il fallait trois secondes",
  "event.yt-adblock-2025":
    "a manqué beaucoup de vues sur ordinateur, où un filtre de confidentialité bloquait son compteur",
  "event.x-purge-2025-11": "a supprimé des comptes de spam en plusieurs vagues",
  "event.fb-api-2025-11":
    "a remplacé les impressions et les fans de page par les vues et les abonnements aux pages",
  "event.tt-us-outage-2026":
    "n’a affiché ni vues ni mentions J’aime sur certaines vidéos aux États-Unis après une panne de courant",
  "event.fb-api-2026-06": "a remplacé la couverture par les spectateurs",
  "event.yt-views-2026": "a commencé à compter une vue dès la première image",
};

import type { Catalogue } from "../../catalogue-type.ts";

/** French: what each pair of example pictures makes readers believe, and what it shows. */
export const ruleExamples: Catalogue = {
  "example.followers-without-engagement.misleading":
    "Plus d’abonnés semblent vouloir dire plus d’attention.",
  "example.followers-without-engagement.better":
    "Les abonnés ont augmenté de plus de moitié, tandis que les réactions à une publication typique n’ont pas bougé.",
  "example.audience-not-reacting.misleading":
    "Le compte qui a le plus d’abonnés semble être celui qui fait le plus réagir.",
  "example.audience-not-reacting.better":
    "Le taux du compte A, avec son intervalle, est bien en dessous de la médiane de référence.",
  "example.unequal-account-age.misleading": "Le compte A semble avoir le plus de succès.",
  "example.unequal-account-age.better":
    "Pour chaque jour de son existence, le compte le plus jeune a gagné environ quatre fois plus d’abonnés.",
  "example.view-definitions-not-comparable.misleading":
    "La plateforme A semble apporter plus de deux fois plus d’attention.",
  "example.view-definitions-not-comparable.better":
    "Chaque plateforme compte les vues selon sa propre règle : chacune n’est comparée qu’à son propre départ.",
  "example.definition-changed-in-window.misleading":
    "Les vues semblent bondir de moitié en un mois.",
  "example.definition-changed-in-window.better":
    "La ligne s’interrompt là où la règle de comptage a changé ; de part et d’autre, presque rien n’a bougé.",
  "example.platform-incident-in-window.misleading":
    "Des milliers de personnes semblent être parties.",
  "example.platform-incident-in-window.better":
    "Le compte a grandi avant que la plateforme ne supprime des comptes inactifs, et aussi après.",
  "example.cumulative-only.misleading": "Le compte semble aller de mieux en mieux.",
  "example.cumulative-only.better":
    "Chaque trimestre a apporté moins de nouveaux abonnés que le précédent.",
  "example.one-post-carries.misleading": "Tout le compte semble avoir vécu un excellent trimestre.",
  "example.one-post-carries.better":
    "Une seule publication a apporté la plupart des vues ; les autres en ont eu bien moins.",
  "example.follower-spike.misleading":
    "Le compte semble grandir plus de quatre fois plus vite qu’avant.",
  "example.follower-spike.better":
    "Deux jours ont apporté la plupart des nouveaux abonnés, et peu d’entre eux sont restés.",
  "example.followers-summed.misleading":
    "Les trois comptes semblent toucher autant de personnes que la somme de leurs abonnés.",
  "example.followers-summed.better":
    "Les personnes sont au moins celles du plus grand compte, et au plus la somme.",
  "example.unique-metric-summed-over-time.misleading":
    "La somme des sept jours ressemble à autant de personnes différentes.",
  "example.unique-metric-summed-over-time.better":
    "Beaucoup sont venus plusieurs jours : la semaine a touché moins de la moitié de ce nombre.",
  "example.small-base.misleading": "Le compte A semble grandir bien plus que le compte B.",
  "example.small-base.better":
    "Le compte A a gagné 18 abonnés ; les comptes du début et de la fin en disent plus qu’un pourcentage.",
  "example.partial-period.misleading": "Les vues semblent s’effondrer au dernier trimestre.",
  "example.partial-period.better":
    "Il n’a que 35 jours ; face à 35 jours des autres, c’est le meilleur.",
  "example.unequal-windows.misleading": "Les vues semblent avoir augmenté d’un dixième.",
  "example.unequal-windows.better":
    "Mars a seulement trois jours de plus ; par jour, rien n’a changé.",
  "example.weekday-mix.misleading": "Les vues semblent en hausse.",
  "example.weekday-mix.better":
    "Les dix premiers jours comptaient quatre jours calmes de week-end, les suivants deux ; les semaines entières se valent.",
  "example.seasonality.misleading": "Les vues semblent avoir plus que doublé depuis août.",
  "example.seasonality.better":
    "Décembre était aussi fort l’année précédente, et même un peu plus.",
  "example.missing-days.misleading": "Chaque jour semble avoir été compté.",
  "example.missing-days.better":
    "Trois jours n’ont pas été comptés ; le pointillé ne fait que relier les jours voisins.",
  "example.rounded-figures.misleading": "Le compte A semble avoir grandi plus que le compte B.",
  "example.rounded-figures.better":
    "Les nombres arrondis du compte A permettent une croissance plus faible ou plus forte que celle du compte B.",
  "example.as-of-mismatch.misleading":
    "Le compte A semble en tête, mais B a été compté des mois plus tôt.",
  "example.as-of-mismatch.better": "Comptés le même jour, c’est le compte B qui est en tête.",
  "example.self-reported.misleading":
    "Le compte A semble plus grand, comme le dit son propriétaire.",
  "example.self-reported.better":
    "L’export de la plateforme lui donne moins d’abonnés qu’au compte B.",
  "example.conflicting-sources.misleading": "La campagne A semble l’emporter.",
  "example.conflicting-sources.better":
    "Deux sources comptent ses vidéos différemment : elle peut être au-dessus ou au-dessous de la campagne B.",
  "example.implausible-ratio.misleading": "Chaque participant semble avoir fait 250 vidéos.",
  "example.implausible-ratio.better":
    "Les deux nombres ne comptent pas les mêmes personnes : on n’en calcule rien.",
  "example.platform-tide.misleading": "Le compte semble être une grande réussite.",
  "example.platform-tide.better":
    "La plateforme elle-même a grandi davantage : le compte a pris du retard sur elle.",
  "example.paid-vs-organic.misleading": "L’intérêt pour le compte semble avoir presque triplé.",
  "example.paid-vs-organic.better":
    "La hausse a été achetée ; les vues non payées ont même un peu baissé.",
  "example.platform-assisted.misleading":
    "Le compte semble être devenu populaire de lui-même au printemps.",
  "example.platform-assisted.better":
    "La plateforme l’a recommandé ces deux mois-là ; en dehors, peu de chose a changé.",
  "example.hashtag-campaign-count.misleading":
    "La campagne du compte semble avoir obtenu 300 millions de vues.",
  "example.hashtag-campaign-count.better":
    "Ce sont les vues des vidéos de tout le monde ; moins d’un centième revient au compte.",
  "example.no-outcome-metric.misleading":
    "On a beaucoup publié et beaucoup vu : la campagne semble avoir réussi.",
  "example.no-outcome-metric.better":
    "Ce qu’elle visait figure à côté de l’attention : 85 personnes sont devenues donneuses.",
  "example.engagement-denominator.misleading":
    "Le compte A semble faire réagir son public plus de cinq fois mieux.",
  "example.engagement-denominator.better":
    "Un taux était par vue et l’autre par abonné ; avec une seule formule, ils sont proches.",
  "example.benchmark-mismatch.misleading": "Le compte semble six fois meilleur que les autres.",
  "example.benchmark-mismatch.better":
    "Cette référence est par abonné ; d’après sa propre histoire par vue, le compte recule.",
  "example.mean-vs-median.misleading":
    "Une publication du compte A semble attirer plus du double d’une de B.",
  "example.mean-vs-median.better":
    "Une seule publication relève la moyenne de A ; sa publication typique attire moitié moins que celle de B.",
  "example.percentage-without-absolute.misleading": "Le compte A semble avoir gagné davantage.",
  "example.percentage-without-absolute.better":
    "Avec les deux nombres à côté de chaque pourcentage, on voit que le compte B a gagné plus d’abonnés.",
  "example.absolute-without-denominator.misleading":
    "Le compte A semble susciter trois fois plus d’intérêt.",
  "example.absolute-without-denominator.better":
    "Il a 15 fois plus de publications ; chacune a attiré un cinquième de ce qu’attire une publication de B.",
  "example.lifetime-vs-period.misleading": "La publication la plus ancienne semble la meilleure.",
  "example.lifetime-vs-period.better":
    "Elle a seulement eu plus de temps ; après 7 jours, la plus récente était en tête.",
  "example.restated.misleading": "Les vues semblent avoir baissé en avril.",
  "example.restated.better":
    "La plateforme a depuis abaissé son compte de mars, et avril dépasse le plus récent.",
  "example.time-zone.misleading": "Le jour de l’émission, la plateforme A semble loin devant.",
  "example.time-zone.better":
    "Leurs jours ne commencent pas à la même heure ; sur toute la semaine, elles sont presque à égalité.",
  "example.deleted-posts.misleading": "Une publication typique semble attirer 5 000 vues.",
  "example.deleted-posts.better":
    "Quatre publications faibles ne figurent plus dans la liste ; avec elles, la publication typique attire 4 000 vues.",
  "example.inconsistent-totals.misleading":
    "Les publications semblent avoir plus de vues que le compte auquel elles appartiennent.",
  "example.inconsistent-totals.better": "Seul le total du compte est montré, et il est nommé.",
  "example.mix-effect.misleading": "Le public semble réagir moins qu’avant.",
  "example.mix-effect.better":
    "Vidéos et textes sont reçus comme avant ; une plus grande part des vues va aux textes.",
  "example.baseline-sensitive.misleading": "Les vues semblent en forte hausse.",
  "example.baseline-sensitive.better":
    "Mars était le mois le plus faible ; depuis les deux mois d’avant, la croissance est bien moindre.",
  "example.extrapolation.misleading": "Le compte semble quintupler en un an.",
  "example.extrapolation.better": "Trois mois ont été comptés ; ils ont apporté 500 abonnés.",
  "example.event-causality.misleading": "La campagne semble avoir augmenté les vues de moitié.",
  "example.event-causality.better":
    "Les vues ont augmenté autant, aux mêmes dates, sur une plateforme sans la campagne.",
  "example.chart-lint.misleading":
    "Les barres commencent à 9 500 : le compte A semble avoir trois fois les vues de B.",
  "example.chart-lint.better": "À partir de zéro, on voit que les deux diffèrent de six pour cent.",
};

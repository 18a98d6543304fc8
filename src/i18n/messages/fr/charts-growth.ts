import type { Catalogue } from "../../catalogue-type.ts";

/** French: the words of charts that set accounts' growth side by side. */
export const chartsGrowth: Catalogue = {
  "chart.compared.subtitle":
    "Abonnés à la fin de chaque jour, tous les comptes sur une même échelle partant de zéro",
  "chart.compared.subtitle-log":
    "Abonnés à la fin de chaque jour, tous les comptes sur une même échelle logarithmique",
  "chart.compared.log": "Échelle logarithmique : à distances égales, multiples égaux.",
  "chart.compared.zero": "Les nombres nuls n’y ont pas de place et sont omis.",
  "chart.indexed.subtitle": "Abonnés de chaque compte, rapportés à son propre nombre du {date}",
  "chart.indexed.note": "Indice : abonnés au {date} = 100.",
  "chart.indexed.value": "{index}, base {base}",
  "chart.launch.subtitle":
    "Abonnés selon l’âge du compte, jusqu’à celui du plus jeune : {age}. Entre-temps, les plateformes elles-mêmes ont grandi",
  "chart.launch.axis-days": "Jours depuis l’ouverture du compte.",
  "chart.launch.axis-years": "Années depuis l’ouverture du compte.",
  "chart.launch.dashed": "Tirets : calculé, ou personne n’a compté entre-temps.",
  "chart.launch.band": "Bande : ce que les sources laissent ouvert sur le jour d’ouverture.",
  "chart.launch.column-age": "Âge en jours",
  "chart.launch.ratio": "{a} par rapport à {b}, au même âge",
  "chart.milestone.subtitle": "Âge de chaque compte quand il a atteint {count} abonnés",
  "chart.milestone.opened": "ouvert le {date}",
  "chart.milestone.opened-between": "ouvert entre le {from} et le {to}",
  "chart.milestone.not-before": "pas avant {age}",
  "chart.milestone.on": "le {date}",
  "chart.milestone.between": "entre le {from} et le {to}",
  "chart.milestone.first": "{count} au premier relevé, le {date}",
  "chart.milestone.last": "{count} au dernier relevé, le {date}",
  "chart.milestone.fell": "{range} ; repassé en dessous plus tard",
  "chart.milestone.note":
    "Barre : l’un de ces jours. Flèche : aucun relevé ne ferme ce côté. Point : le jour est connu.",
  "chart.milestone.column-opened": "Ouverture",
  "chart.milestone.column-age": "Âge",
  "chart.milestone.column-rests": "Relevés",
  "chart.slope.subtitle": "{metric}, {from} et {to}",
  "chart.slope.subtitle-end": "{metric} à la fin de {from} et de {to}",
  "chart.slope.note": "L’échelle part de zéro.",
  "chart.slope.change": "{change} ({percent})",
  "chart.slope.instead":
    "Chaque compte par rapport à son propre nombre de {from} : les {metric} de plateformes différentes ne tiennent pas sur une même échelle",
  "chart.slope.note-index": "{from} = 100 pour chaque compte.",
  "chart.slope.column-change": "Variation",
  "chart.share.subtitle": "Variation de {from} à {to} : {metric}",
  "chart.share.subtitle-net":
    "Nouveaux abonnés nets, {to} ; qui suit plusieurs comptes est compté dans chacun",
  "chart.share.axis": "Variation : {metric}",
  "chart.share.axis-net": "Nouveaux abonnés nets",
  "chart.share.of-growth": "{share} de la croissance",
  "chart.share.of-gains": "{share} des gains",
  "chart.share.of-losses": "{share} des pertes",
  "chart.share.withheld": "part non affichée",
  "chart.share.column-change": "Variation",
  "chart.share.column-share": "Part",
  "chart.concentration.subtitle":
    "Part du total ({metric}) que réunissent les publications de {quarter}, dont {posts} ont un nombre connu",
  "chart.concentration.axis":
    "Publications, de la plus vue à la moins vue. Tirets : si toutes avaient le même nombre.",
  "chart.concentration.top-one": "La plus vue : {share}",
  "chart.concentration.top-three": "Les trois plus vues : {share}",
  "chart.concentration.effective": "Aussi concentré que {posts} publications égales sur {all}",
  "chart.concentration.column-rank": "Rang",
  "chart.concentration.column-share": "Part",
  "chart.concentration.column-cumulated": "Cumul",
};

import type { Catalogue } from "../../catalogue-type.ts";

/** French: the gallery, and what each kind of chart is for. */
export const gallery: Catalogue = {
  "gallery.heading": "Tous les types de graphiques",
  "gallery.description":
    "Tous les types de graphiques qu’un rapport peut tracer, et la cellule qui les trace.",
  "gallery.lead":
    "Chaque image est tracée à partir de données figées. La cellule en dessous trace le même type à partir des comptes d’un rapport. Les mots des images sont ici en anglais ; dans un rapport, ils sont dans sa langue.",
  "gallery.arabic": "Le même type en arabe",
  "gallery.arabic-lead":
    "Un rapport en arabe se lit depuis la droite : les tracés sont inversés, les mots non.",
  "gallery.growth.name": "Croissance par jour avec ses bornes",
  "gallery.growth.use":
    "Abonnés gagnés par jour sur la vie de chaque compte : un point, et l’intervalle que permettent les sources.",
  "gallery.dates.name": "Dates selon la source",
  "gallery.dates.use": "Quand une chose a eu lieu, d’après chaque source.",
  "gallery.tide.name": "La croissance de la plateforme elle-même",
  "gallery.tide.use":
    "Les utilisateurs que la plateforme a publiés, avec la vie d’un compte en arrière-plan.",
  "gallery.followers.name": "Abonnés au fil du temps",
  "gallery.followers.use": "Plusieurs comptes sur une même échelle qui part de zéro.",
  "gallery.log.name": "Abonnés sur une échelle logarithmique",
  "gallery.log.use":
    "Des comptes de tailles très différentes : à distances égales, multiples égaux.",
  "gallery.indexed.name": "Abonnés en indice",
  "gallery.indexed.use":
    "Chaque compte par rapport à son propre nombre d’un même jour, ce nombre étant indiqué.",
  "gallery.panels.name": "Un panneau par compte",
  "gallery.panels.use":
    "Un flux quotidien, comme les vues, chacun à sa propre échelle, avec le jour où une règle de comptage a changé.",
  "gallery.net-new.name": "Nouveaux abonnés nets par trimestre",
  "gallery.net-new.use":
    "Ce que chaque trimestre a apporté, en barres ; une perte est sous zéro, une lacune reste une lacune.",
  "gallery.typical.name": "Vues d’une publication typique",
  "gallery.typical.use":
    "Chaque publication d’un trimestre en point, avec la médiane et la plus forte.",
  "gallery.launch.name": "Croissance depuis le lancement",
  "gallery.launch.use": "Les comptes selon leur âge, pour ne pas opposer dix ans à deux.",
  "gallery.milestone.name": "Temps jusqu’à un palier",
  "gallery.milestone.use":
    "L’âge de chaque compte quand il a atteint un nombre, dans l’intervalle que laissent les relevés.",
  "gallery.slope.name": "Deux trimestres côte à côte",
  "gallery.slope.use": "D’un trimestre à l’autre, avec la variation en nombre et en pourcentage.",
  "gallery.share.name": "Parts de la croissance",
  "gallery.share.use":
    "Quel compte a apporté quelle part ; gains et pertes ont leurs propres parts.",
  "gallery.concentration.name": "Ce qui repose sur peu de publications",
  "gallery.concentration.use":
    "La part de toutes les vues que réunissent les publications les plus vues.",
  "gallery.calendar.name": "Un calendrier des jours",
  "gallery.calendar.use":
    "Une case par jour ; les pics d’abonnés sont numérotés, avec la cause consignée.",
  "gallery.event.name": "Avant et après un événement",
  "gallery.event.use":
    "Les médianes des semaines qui l’entourent, à côté de la même différence des jours ordinaires.",
  "gallery.claims.name": "Affirmations selon la source",
  "gallery.claims.use":
    "Ce qu’affirme chaque source, en point ou en intervalle, et celles qui se contredisent.",
  "gallery.definitions.name": "Ce qui était compté, et depuis quand",
  "gallery.definitions.use": "Les règles de comptage des plateformes, au fil des jours du rapport.",
  "gallery.outcome.name": "Un résultat à côté de l’audience",
  "gallery.outcome.use":
    "Ce que l’organisation a accompli, sous son audience, sur les mêmes trimestres.",
  "gallery.authored.name": "Un tracé de votre conception",
  "gallery.authored.use":
    "Toute spécification {vega}, avec le même cadre, les mêmes mises en garde, le même tableau et la même sûreté.",
};

import { BAND, DIVISOR } from "./fragments-engagement.ts";
import type { RuleWords } from "./rule-words.ts";

export const benchmarkMismatch: RuleWords = {
  en: {
    title: "A benchmark of something else",
    catches:
      "A rate set against a benchmark of another denominator, platform, size of account or year.",
    why: "Rival IQ’s benchmarks are of 150 companies per industry with at least 5,000 followers; its median for TikTok by follower was 5.69% in 2022 and 2.6% in its report of 2024, so two years can halve it. By another denominator it is another number: for Facebook, 0.15% in one study (Socialinsider) and 5.07% by impression in another (Buffer). Such a comparison is not drawn. Two years as the limit are our own choice.",
    instead: "The account’s own history first, then a benchmark by its name and year.",
    params: {
      years: "Years between the benchmark and the rate from which they are said to be apart",
    },
    says: {
      denominator: `The benchmark ({publisher}, {year}) for {sector} divides by ${DIVISOR.en("theirs")}, this rate by ${DIVISOR.en("ours")}: the two cannot be compared.`,
      platform:
        "The benchmark ({publisher}, {year}) is for {sector} on {theirs}; this rate is from {ours}.",
      size: `The benchmark ({publisher}, {year}) is for {sector} with ${BAND.en} followers; {account} has {followers}.`,
      year: "The benchmark ({publisher}) for {sector} is from {year}, this rate from {own}.",
      "size-and-year": `The benchmark ({publisher}) is for {sector} with ${BAND.en} followers in {year}; {account} had {followers} in {own}.`,
    },
  },
  fr: {
    title: "Un repère qui mesure autre chose",
    catches:
      "Un taux comparé à un repère d’un autre dénominateur, d’une autre plateforme, d’une autre taille de compte ou d’une autre année.",
    why: "Les repères de Rival IQ portent sur 150 entreprises par secteur ayant au moins 5\u00a0000 abonnés\u00a0; sa médiane par abonné pour TikTok était de 5,69\u00a0% en 2022 et de 2,6\u00a0% dans son rapport de 2024\u00a0: deux ans peuvent la diviser par deux. Avec un autre dénominateur, c’est un autre nombre\u00a0: pour Facebook, 0,15\u00a0% dans une étude (Socialinsider) et 5,07\u00a0% par impression dans une autre (Buffer). Une telle comparaison n’est pas dessinée. La limite de deux ans est notre propre choix.",
    instead: "D’abord l’historique du compte, puis un repère désigné par son nom et son année.",
    params: { years: "Écart en années entre le repère et le taux à partir duquel il est signalé" },
    says: {
      denominator: `Le repère ({publisher}, {year}) pour «\u00a0{sector}\u00a0» divise par ${DIVISOR.fr("theirs")}, ce taux par ${DIVISOR.fr("ours")}\u00a0: les deux ne se comparent pas.`,
      platform:
        "Le repère ({publisher}, {year}) vaut pour «\u00a0{sector}\u00a0» sur {theirs}\u00a0; ce taux vient de {ours}.",
      size: `Le repère ({publisher}, {year}) vaut pour «\u00a0{sector}\u00a0» avec ${BAND.fr} abonnés\u00a0; {account} en compte {followers}.`,
      year: "Le repère ({publisher}) pour «\u00a0{sector}\u00a0» date de {year}, ce taux de {own}.",
      "size-and-year": `Le repère ({publisher}) vaut pour «\u00a0{sector}\u00a0» avec ${BAND.fr} abonnés en {year}\u00a0; {account} en comptait {followers} en {own}.`,
    },
  },
  es: {
    title: "Una referencia de otra cosa",
    catches:
      "Una tasa comparada con una referencia de otro denominador, otra plataforma, otro tamaño de cuenta u otro año.",
    why: "Las referencias de Rival IQ son de 150 empresas por sector con al menos 5000 seguidores; su mediana por seguidor en TikTok era del 5,69\u00a0% en 2022 y del 2,6\u00a0% en su informe de 2024, así que en dos años puede reducirse a la mitad. Con otro denominador el número es otro: en Facebook, un 0,15\u00a0% en un estudio (Socialinsider) y un 5,07\u00a0% por impresión en otro (Buffer). Esa comparación no se dibuja. El límite de dos años es elección nuestra.",
    instead: "Primero la historia de la propia cuenta; después, una referencia con nombre y año.",
    params: {
      years: "Años entre la referencia y la tasa a partir de los cuales se avisa de la distancia",
    },
    says: {
      denominator: `La referencia ({publisher}, {year}) para «{sector}» divide entre ${DIVISOR.es("theirs")}; esta tasa, entre ${DIVISOR.es("ours")}: no se pueden comparar.`,
      platform:
        "La referencia ({publisher}, {year}) es para «{sector}» en {theirs}; esta tasa es de {ours}.",
      size: `La referencia ({publisher}, {year}) es para «{sector}» con ${BAND.es} seguidores; {account} tiene {followers}.`,
      year: "La referencia ({publisher}) para «{sector}» es de {year}; esta tasa, de {own}.",
      "size-and-year": `La referencia ({publisher}) es para «{sector}» con ${BAND.es} seguidores en {year}; {account} tenía {followers} en {own}.`,
    },
  },
  ar: {
    title: "مرجع يقيس شيئًا آخر",
    catches: "معدل يُقارَن بمرجع ذي مقام آخر أو منصة أخرى أو حجم حساب آخر أو سنة أخرى.",
    why: "مراجع Rival IQ تخص 150 شركة في كل قطاع لكل منها 5000 متابع على الأقل، وكان وسيطها لكل متابع على TikTok 5.69% في 2022 و2.6% في تقرير 2024، فقد ينخفض إلى النصف في سنتين. وبمقام آخر يكون الرقم آخر: على Facebook ‏0.15% في دراسة (Socialinsider) و5.07% لكل ظهور في أخرى (Buffer). ومثل هذه المقارنة لا تُرسم. أما حدّ السنتين فاختيار منا.",
    instead: "تاريخ الحساب نفسه أولًا، ثم مرجع باسمه وسنته.",
    params: { years: "عدد السنوات بين المرجع والمعدل الذي يُنبَّه ابتداءً منه إلى تباعدهما" },
    says: {
      denominator: `المرجع ({publisher}، {year}) الخاص بـ«{sector}» مقسوم على ${DIVISOR.ar("theirs")}، وهذا المعدل على ${DIVISOR.ar("ours")}، فلا تصح المقارنة بينهما.`,
      platform:
        "المرجع ({publisher}، {year}) يخص «{sector}» على {theirs}، أما هذا المعدل فمن {ours}.",
      size: `المرجع ({publisher}، {year}) يخص «{sector}» بعدد متابعين ${BAND.ar}، ولدى {account} من المتابعين {followers}.`,
      year: "المرجع ({publisher}) الخاص بـ«{sector}» من سنة {year}، أما هذا المعدل فمن سنة {own}.",
      "size-and-year": `المرجع ({publisher}) يخص «{sector}» بعدد متابعين ${BAND.ar} في سنة {year}، وكان لدى {account} من المتابعين {followers} في سنة {own}.`,
    },
  },
};

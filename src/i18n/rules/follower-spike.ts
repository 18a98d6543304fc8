import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const followerSpike: RuleWords = {
  en: {
    title: "A few days bring the growth",
    catches: "A few days that brought much of a period's new followers, or most of its views.",
    why: "A robust z of 3.5 (Iglewicz and Hoaglin) alone fires in 6% of quiet quarters, and in 35% of those of small accounts; asked for three times the median and a tenth of the total as well it fires in none of 1,000 simulated ones, yet always finds 3,700 followers in two days where 100 a day are usual. Views differ far more from day to day, so of those half of the period is asked for. Fewer than 10 people are not told. Both are our own choice.",
    instead: "Growth without those days, and how many of the new followers stayed.",
    params: {
      z: "Robust standard deviations above the median that a day must reach",
      mult: "How many times the median day it must be",
      share: "Part of the period's change that such days must bring beyond the median",
      people: "Followers that such days must bring beyond the median",
      seen: "Part of the period's views or impressions that such days must bring beyond the median",
    },
    says: {
      share: `{share} of the {total} followers gained in this time{gross, select, yes {} other {, less those lost,}} came on ${en.DAYS}. ${en.CAUSE}`,
      seen: `{share} of the {total} ${en.MANY} of this time came on ${en.DAYS}. ${en.CAUSE}`,
      "more-than-all": `${en.DAYS} brought {brought} followers; the whole time, gains less losses, changed the total by {total}. ${en.CAUSE}`,
    },
  },
  fr: {
    title: "Quelques jours font la croissance",
    catches:
      "Quelques jours qui ont apporté une grande part des nouveaux abonnés d’une période, ou la plupart de ses vues.",
    why: "À lui seul, un z robuste de 3,5 (Iglewicz et Hoaglin) se déclenche dans 6 % des trimestres calmes, et dans 35 % de ceux des petits comptes ; si l’on exige en plus trois fois la médiane et un dixième du total, il ne se déclenche dans aucun des 1 000 trimestres simulés, mais trouve toujours 3 700 abonnés en deux jours là où 100 par jour sont l’usage. Les vues varient bien plus d’un jour à l’autre : pour elles, il faut la moitié de la période. En dessous de 10 personnes, rien n’est dit. Les deux sont notre propre choix.",
    instead: "La croissance sans ces jours, et combien des nouveaux abonnés sont restés.",
    params: {
      z: "Écarts types robustes au-dessus de la médiane qu’un jour doit atteindre",
      mult: "Combien de fois le jour médian il doit valoir",
      share:
        "Part de la variation de la période que ces jours doivent apporter au-delà de la médiane",
      people: "Abonnés que ces jours doivent apporter au-delà de la médiane",
      seen: "Part des vues ou impressions de la période que ces jours doivent apporter au-delà de la médiane",
    },
    says: {
      share: `{share} des abonnés gagnés sur cette période ({total}{gross, select, yes {} other {, pertes déduites}}) sont arrivés en ${fr.DAYS}. ${fr.CAUSE}`,
      seen: `En ${fr.MANY}, {share} du total de cette période ({total}) sont arrivés en ${fr.DAYS}. ${fr.CAUSE}`,
      "more-than-all": `Abonnés gagnés en ${fr.DAYS} : {brought}. Sur toute la période, gains moins pertes, le total a varié de {total}. ${fr.CAUSE}`,
    },
  },
  es: {
    title: "Unos pocos días traen el crecimiento",
    catches:
      "Unos pocos días que trajeron gran parte de los nuevos seguidores de un periodo, o la mayoría de sus visualizaciones.",
    why: "Por sí sola, una z robusta de 3,5 (Iglewicz y Hoaglin) salta en el 6 % de los trimestres tranquilos y en el 35 % de los de cuentas pequeñas; si además se pide el triple de la mediana y una décima parte del total, no salta en ninguno de 1000 trimestres simulados, y aun así siempre encuentra 3700 seguidores en dos días donde lo habitual son 100 al día. Las visualizaciones varían mucho más de un día a otro, así que de ellas se pide la mitad del periodo. Por debajo de 10 personas no se avisa. Ambas cosas son elección nuestra.",
    instead: "El crecimiento sin esos días, y cuántos de los nuevos seguidores se quedaron.",
    params: {
      z: "Desviaciones típicas robustas sobre la mediana que debe alcanzar un día",
      mult: "Cuántas veces el día mediano debe valer",
      share: "Parte de la variación del periodo que esos días deben aportar más allá de la mediana",
      people: "Seguidores que esos días deben aportar más allá de la mediana",
      seen: "Parte de las visualizaciones o impresiones del periodo que esos días deben aportar más allá de la mediana",
    },
    says: {
      share: `El {share} de los seguidores ganados en este periodo ({total}{gross, select, yes {} other {, descontadas las bajas}}) llegó en ${es.DAYS}. ${es.CAUSE}`,
      seen: `En ${es.MANY}, el {share} del total de este periodo ({total}) llegó en ${es.DAYS}. ${es.CAUSE}`,
      "more-than-all": `Seguidores ganados en ${es.DAYS}: {brought}. En todo el periodo, altas menos bajas, el total varió en {total}. ${es.CAUSE}`,
    },
  },
  ar: {
    title: "أيام قليلة جلبت النمو",
    catches: "أيام قليلة جلبت قسمًا كبيرًا من المتابعين الجدد في فترة ما، أو معظم مشاهداتها.",
    why: "القيمة المعيارية الحصينة 3.5 وحدها (Iglewicz وHoaglin) تنبّه في 6% من أرباع السنة الهادئة، وفي 35% منها لدى الحسابات الصغيرة؛ فإذا اشتُرط معها ثلاثة أضعاف الوسيط وعُشر المجموع لم تنبّه في أي من 1,000 ربع سنة محاكاة، ومع ذلك تكشف دائمًا 3,700 متابع في يومين حيث المعتاد 100 في اليوم. والمشاهدات أكثر تفاوتًا بين يوم وآخر، فيُشترط لها نصف الفترة. ولا تنبيه إلى أقل من 10 أشخاص. وكلاهما من اختيارنا نحن.",
    instead: "النمو من دون تلك الأيام، وعدد من بقي من المتابعين الجدد.",
    params: {
      z: "عدد الانحرافات المعيارية الحصينة فوق الوسيط التي يجب أن يبلغها اليوم",
      mult: "كم مرة يجب أن يعادل اليوم الوسيط",
      share: "نسبة تغيّر الفترة التي يجب أن تجلبها هذه الأيام فوق الوسيط",
      people: "عدد المتابعين الذين يجب أن تجلبهم هذه الأيام فوق الوسيط",
      seen: "نسبة مشاهدات الفترة أو مرات الظهور فيها التي يجب أن تجلبها هذه الأيام فوق الوسيط",
    },
    says: {
      share: `جاء {share} من المتابعين المكتسبين في هذه المدة ({total}{gross, select, yes {} other {، بعد طرح من غادروا}}) في ${ar.DAYS}. ${ar.CAUSE}`,
      seen: `من حيث ${ar.MANY}، جاء {share} من إجمالي هذه المدة ({total}) في ${ar.DAYS}. ${ar.CAUSE}`,
      "more-than-all": `عدد المتابعين المكتسبين في ${ar.DAYS}: {brought}. أما في المدة كلها، وبعد طرح من غادروا، فتغيّر المجموع بمقدار {total}. ${ar.CAUSE}`,
    },
  },
};

import * as ar from "./fragments-ar.ts";
import type { RuleWords } from "./rule-words.ts";

export const partialPeriod: RuleWords = {
  en: {
    title: "A period that is not over",
    catches: "An unfinished quarter shown as if it were a whole one.",
    why: "52 days of a quarter are always fewer views than the 92 of the last. And the newest days still move: YouTube's counts come 48 to 72 hours late (developers.google.com, revision history), TikTok's and Instagram's up to 48. Where no source says how long, 3 days are our own choice.",
    instead: "As many days of the quarter before, or of the year before.",
    params: { revisionDays: "Days for which counts may still change where the platform is silent" },
    says: {
      "running-quarter":
        "This quarter has {days} of {whole} days so far. As many days of the quarter before are those from {from} to {to}.",
      running: "This time has {days} of {whole} days so far, up to {last}.",
      stopped:
        "The counts end on {last}, after {days} of {whole} days, so they are not those of the whole time.",
      revising:
        "This was downloaded on {downloaded}; {platform} may still change the counts of the last {moves} up to {end}.",
    },
  },
  fr: {
    title: "Une période qui n’est pas finie",
    catches: "Un trimestre inachevé montré comme s’il était complet.",
    why: "En 52 jours d’un trimestre, il y a toujours moins de vues qu’en 92 jours du précédent. Et les jours les plus récents bougent encore : les chiffres de YouTube arrivent avec 48 à 72 heures de retard (developers.google.com, revision history), ceux de TikTok et d’Instagram jusqu’à 48. Là où aucune source ne donne de délai, 3 jours sont notre propre choix.",
    instead: "Autant de jours du trimestre précédent, ou de l’année précédente.",
    params: {
      revisionDays:
        "Jours pendant lesquels les chiffres peuvent encore changer quand la plateforme n’en dit rien",
    },
    says: {
      "running-quarter":
        "Ce trimestre compte pour l’instant {days, plural, one {# jour} other {# jours}} sur {whole}. Autant de jours du trimestre précédent vont du {from} au {to}.",
      running:
        "Cette période compte pour l’instant {days, plural, one {# jour} other {# jours}} sur {whole}, jusqu’au {last}.",
      stopped:
        "Les relevés s’arrêtent le {last}, après {days, plural, one {# jour} other {# jours}} sur {whole} : ils ne couvrent pas toute la période.",
      revising:
        "Téléchargé le {downloaded} ; {platform} peut encore modifier les chiffres {moves, plural, one {du dernier jour} other {des # derniers jours}}, jusqu’au {end}.",
    },
  },
  es: {
    title: "Un periodo que no ha terminado",
    catches: "Un trimestre sin terminar presentado como si estuviera completo.",
    why: "En 52 días de un trimestre siempre hay menos visualizaciones que en los 92 del anterior. Y los días más recientes aún se mueven: los datos de YouTube llegan con entre 48 y 72 horas de retraso (developers.google.com, revision history), los de TikTok e Instagram con hasta 48. Donde ninguna fuente dice cuánto, los 3 días son elección nuestra.",
    instead: "Otros tantos días del trimestre anterior, o del año anterior.",
    params: {
      revisionDays:
        "Días durante los que las cifras aún pueden cambiar cuando la plataforma no dice nada",
    },
    says: {
      "running-quarter":
        "Este trimestre lleva {days, plural, one {# día} other {# días}} de {whole}. Los mismos días del trimestre anterior van del {from} al {to}.",
      running:
        "Este periodo lleva {days, plural, one {# día} other {# días}} de {whole}, hasta el {last}.",
      stopped:
        "Los recuentos terminan el {last}, tras {days, plural, one {# día} other {# días}} de {whole}, así que no son los de todo el periodo.",
      revising:
        "Descargado el {downloaded}; {platform} aún puede cambiar las cifras {moves, plural, one {del último día} other {de los últimos # días}}, hasta el {end}.",
    },
  },
  ar: {
    title: "فترة لم تنتهِ بعد",
    catches: "ربع سنة غير مكتمل يُعرض كأنه مكتمل.",
    why: "مشاهدات 52 يومًا من ربع السنة أقل دائمًا من مشاهدات 92 يومًا في الربع السابق. كما أن أحدث الأيام تتغيّر أرقامها: فأرقام YouTube تتأخر من 48 إلى 72 ساعة (developers.google.com)، وأرقام TikTok وInstagram تتأخر حتى 48 ساعة. وحيث لا يذكر أي مصدر المدة، فالأيام الثلاثة من اختيارنا نحن.",
    instead: "العدد نفسه من أيام ربع السنة السابق، أو من السنة السابقة.",
    params: {
      revisionDays: "عدد الأيام التي قد تتغيّر أرقامها حين لا تذكر المنصة شيئًا",
    },
    says: {
      "running-quarter": `يقتصر ربع السنة هذا حتى الآن على ${ar.daysOf("days")} من أصل {whole}. والأيام المقابلة من ربع السنة السابق تمتد من {from} إلى {to}.`,
      running: `تقتصر هذه المدة حتى الآن على ${ar.daysOf("days")} من أصل {whole}، حتى {last}.`,
      stopped: `تنتهي الأرقام في {last} بعد ${ar.daysOf("days")} من أصل {whole}، فهي لا تغطي المدة كلها.`,
      revising: `جرى التنزيل في {downloaded}؛ وقد تغيّر {platform} أرقام آخر ${ar.daysOf("moves")} حتى {end}.`,
    },
  },
};

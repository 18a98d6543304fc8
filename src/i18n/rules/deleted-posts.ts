import { MANY as AR } from "./fragments-ar.ts";
import { MANY as EN } from "./fragments-en.ts";
import { MANY as ES } from "./fragments-es.ts";
import { MANY as FR } from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

const GONE = {
  en: `{gone, plural, one {One post of this time is} other {# posts of this time are}} no longer in the newest export{known, select, yes {; last seen with {lost} ${EN}} other {}}.`,
  fr: `{gone, plural, one {# publication de cette période ne figure plus} other {# publications de cette période ne figurent plus}} dans le dernier export{known, select, yes { (dernier relevé, en ${FR} : {lost})} other {}}.`,
  es: `{gone, plural, one {# publicación de este periodo ya no figura} other {# publicaciones de este periodo ya no figuran}} en la última exportación{known, select, yes { (último dato, en ${ES}: {lost})} other {}}.`,
  ar: `{gone, plural, zero {# منشور من هذه المدة لم يعد واردًا} one {منشور واحد من هذه المدة لم يعد واردًا} two {منشوران من هذه المدة لم يعودا واردين} few {# منشورات من هذه المدة لم تعد واردة} many {# منشورًا من هذه المدة لم تعد واردة} other {# منشور من هذه المدة لم تعد واردة}} في أحدث ملف مصدَّر{known, select, yes { (آخر رقم معروف من حيث ${AR}: {lost})} other {}}.`,
};

export const deletedPosts: RuleWords = {
  en: {
    title: "Posts that the list lacks",
    catches:
      "Posts that an earlier export listed, that only the account's total still counts, or that a short list leaves out.",
    why: "YouTube keeps the counts of deleted videos in the totals of a channel, without their names (developers.google.com, revision history of 9 September 2026). So a list of posts can lose what a total keeps, and a typical post is then one of those that stayed. The two per cent are our own choice.",
    instead: "The earlier export, and how many posts are missing from this one.",
    params: { tol: "Part of the account's total that the posts may fall short of" },
    says: {
      gone: GONE.en,
      "gone-and-short": `${GONE.en} Those listed add up to {sum}, the account counts {total}.`,
      unlisted:
        "The list holds {listed} of the {published} posts published in this time; what is typical of those need not be typical of all.",
      short: `The posts in the export add up to {sum} ${EN}, the account counts {total}. Deleted or private posts may be missing.`,
    },
  },
  fr: {
    title: "Des publications qui manquent à la liste",
    catches:
      "Des publications qu’un export antérieur listait, que seul le total du compte comprend encore, ou qu’une liste courte laisse de côté.",
    why: "YouTube garde les chiffres des vidéos supprimées dans les totaux d’une chaîne, sans leur nom (developers.google.com, historique des révisions du 9 septembre 2026). Une liste peut donc perdre ce qu’un total garde, et la publication typique est alors l’une de celles qui restent. Les deux pour cent sont notre propre choix.",
    instead: "L’export antérieur, et le nombre de publications qui manquent dans celui-ci.",
    params: { tol: "Part du total du compte qui peut manquer aux publications" },
    says: {
      gone: GONE.fr,
      "gone-and-short": `${GONE.fr} Celles de la liste totalisent {sum}, le compte {total}.`,
      unlisted:
        "La liste contient {listed} des {published} publications de cette période ; ce qui est typique de celles-là ne l’est pas forcément de toutes.",
      short: `En ${FR}, les publications de l’export totalisent {sum} et le compte {total}. Des publications supprimées ou privées peuvent manquer.`,
    },
  },
  es: {
    title: "Publicaciones que faltan en la lista",
    catches:
      "Publicaciones que una exportación anterior incluía, que solo el total de la cuenta sigue contando o que una lista corta deja fuera.",
    why: "YouTube conserva las cifras de los vídeos eliminados en los totales del canal, sin su nombre (developers.google.com, historial de revisiones del 9 de septiembre de 2026). Una lista puede perder así lo que un total conserva, y la publicación típica es una de las que quedaron. El dos por ciento es elección nuestra.",
    instead: "La exportación anterior y cuántas publicaciones faltan en esta.",
    params: { tol: "Parte del total de la cuenta que puede faltar en las publicaciones" },
    says: {
      gone: GONE.es,
      "gone-and-short": `${GONE.es} Las que figuran suman {sum}; la cuenta, {total}.`,
      unlisted:
        "La lista contiene {listed} de las {published} publicaciones de este periodo; lo típico de esas no tiene por qué serlo de todas.",
      short: `En ${ES}, las publicaciones de la exportación suman {sum} y la cuenta, {total}. Pueden faltar publicaciones eliminadas o privadas.`,
    },
  },
  ar: {
    title: "منشورات تنقص القائمة",
    catches:
      "منشورات وردت في ملف سابق، أو لم يعد يحسبها إلا إجمالي الحساب، أو لا تتسع لها قائمة قصيرة.",
    why: "يُبقي يوتيوب أرقام المقاطع المحذوفة في إجمالي القناة من دون أسمائها (developers.google.com، سجل المراجعات بتاريخ 9 سبتمبر 2026). فقد تفقد القائمة ما يُبقيه الإجمالي، ويصبح المنشور المعتاد واحدًا مما بقي. أما نسبة الاثنين في المئة فهي اختيارنا.",
    instead: "الملف السابق، وعدد المنشورات الناقصة من هذا الملف.",
    params: { tol: "النسبة التي يجوز أن تنقص بها المنشورات عن إجمالي الحساب" },
    says: {
      gone: GONE.ar,
      "gone-and-short": `${GONE.ar} مجموع الوارد منها {sum}، ورقم الحساب {total}.`,
      unlisted:
        "تضم القائمة {listed} من أصل {published} من منشورات هذه المدة؛ وما هو معتاد في هذه قد لا يكون معتادًا فيها جميعًا.",
      short: `من حيث ${AR}، مجموع المنشورات الواردة في الملف {sum}، ورقم الحساب {total}. وقد تنقصها منشورات محذوفة أو خاصة.`,
    },
  },
};

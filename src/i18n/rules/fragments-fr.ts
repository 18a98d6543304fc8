/**
 * Parts of French sentences that stand in those of several rules. "de" before a name is avoided throughout:
 * it would need an elision ("d’Instagram") that no message can know of.
 */

/** What a source stated, worded as it was. @see stated in fragments-en.ts */
export function stated(name: string): string {
  return `{${name}As, select, about {environ {${name}}} over {plus de {${name}}} atLeast {au moins {${name}}} atMost {au plus {${name}}} range {de {${name}} à {${name}To}} other {{${name}}}}`;
}

/** `{from}` and `{to}` are months; `{span}` says whether they are the same. */
export const WHEN = "{span, select, month {En {from}} other {Entre {from} et {to}}}";

/** Of several figures it is said which one. A plural noun follows. */
export const OF = "{named, select, yes {{label} : les} other {Les}}";

export const GREW =
  "{platform} a gagné {atLeast, select, yes {au moins } other {}}{p} d’utilisateurs mensuels";

/** What is counted, as a plural without article: "les vues", "l’ensemble des vues". */
export const MANY =
  "{metric, select, views {vues} engaged_views {vues engagées} impressions {impressions} likes {mentions J’aime} comments {commentaires} shares {partages} reach {personnes touchées} watch_time_hours {heures de visionnage} other {{name}}}";

/** One of what is counted, with its article where it has one. */
export const ONE =
  "{metric, select, views {une vue} engaged_views {une vue engagée} impressions {une impression} reach {une personne touchée} followers {un abonné} page_likes {une mention J’aime de page} watch_time_hours {temps de visionnage} average_view_duration_s {durée moyenne de visionnage} other {{name}}}";

/** The day of a change of rule, its month, or the time over which it was rolled out. */
export const CHANGED =
  "{when, select, between {Entre le {date} et le {until},} in {En {date},} other {Le {date},}}";

/** Growth of a period against the one before, as a participle after "avoir". */
export function grown(name: string): string {
  return `{${name}Way, select, up {augmenté de {${name}}} down {diminué de {${name}}} other {stagné}}`;
}

export const TOP_POST =
  "{dated, select, yes {La publication du {published}} other {Une seule publication}}";

export const DAYS =
  "{days, plural, one {un jour} other {# jours}} ({many, select, yes {entre le {first} et le {last}} other {{dates}}})";

export const CAUSE =
  "{cause, select, known {Événement consigné à ce moment : {events}.} other {Aucune cause n’est consignée.}}";

export const MISSING =
  "{missing, plural, one {# jour sur {whole} n’a} other {# jours sur {whole} n’ont}} pas de relevé{row, select, all {{missing, plural, one { ({from})} other {, tous d’affilée (du {from} au {to})}}} some {, dont {gap} d’affilée (du {from} au {to})} other {}}";

export const ZONES =
  "Un jour commence {unsure, select, yes {sans doute } other {}}sur {late} {hours} après le même jour sur {early}{unsure, select, yes { (pour {who}, ce n’est pas documenté)} other {}}";

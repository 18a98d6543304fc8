import { DateTime } from "luxon";
import type { IsoDate } from "../../calendar/dates.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import type { Observation } from "../../observations/observation.ts";
import { analyticsZone } from "../../platforms/calendar-at.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { accountFigures, evidenceBehind, observationsBehind, withValue } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { kindOf } from "../measured.ts";
import { names, number, text } from "../message-value.ts";
import type { Rule, RuleContext } from "../rule.ts";

/** Up to this many days, a third of a day more or less decides. */
const SHORT_DAYS = 2;

interface Placed {
  readonly figure: Figure;
  readonly name: string;
  readonly days: number;
  /** Hours by which its days begin before those of UTC: 0 in London's winter, -8 on the Pacific coast. */
  readonly offset: number;
  readonly sure: boolean;
}

export const timeZone: Rule = {
  id: "time-zone",
  severity: "note",
  defaults: {},
  branches: ["default", "edges", "daily"],
  find(subject, context) {
    if (!["comparison", "sum", "view"].includes(subject.scope) || !("figures" in subject))
      return [];
    const placed = withValue(subject.figures)
      .flatMap(accountFigures)
      .flatMap((figure) => place(figure, context))
      .toSorted((a, b) => b.offset - a.offset);
    const [early, late] = [placed[0], placed.at(-1)];
    if (!early || !late || early.offset === late.offset) return [];
    const daily = placed.some(({ days }) => days <= SHORT_DAYS);
    const edges = placed.flatMap(({ figure }) => edgeShare(figure) ?? []);
    const share = edges.length === placed.length ? Math.max(...edges) : null;
    const unsure = placed.filter((p) => !p.sure).map((p) => p.name);
    return [
      {
        branch: daily ? "daily" : share === null ? "default" : "edges",
        ...(daily ? { severity: "block" } : {}),
        data: {
          early: text(early.name),
          late: text(late.name),
          hours: number(early.offset - late.offset, "hours"),
          share: number(share ?? 0, "fraction"),
          unsure: text(unsure.length > 0 ? "yes" : "no"),
          who: names(unsure),
        },
        evidence: mergeEvidence(...placed.map(({ figure }) => evidenceBehind(figure))),
        effect: daily ? 1 : (share ?? SHORT_DAYS / Math.min(...placed.map((p) => p.days))),
      },
    ];
  },
};

/** Only what is made of days: a window of counts each of which is of one day. */
function place(figure: Figure, { accounts }: RuleContext): Placed[] {
  const { from, asOf } = figure;
  const account = accounts.get(figure.account ?? "");
  const zone = account ? analyticsZone(account.platform) : null;
  if (!account || !zone || !from || !asOf || kindOf(figure) === "stock") return [];
  const days = lengthOf({ from, to: asOf });
  if (days > SHORT_DAYS && !observationsBehind(figure).some(isDaily)) return [];
  return [
    {
      figure,
      days,
      name: platformName(account.platform, asOf),
      offset: offsetOn(asOf, zone.timeZone),
      sure: zone.certainty === "documented" || zone.certainty === "measured",
    },
  ];
}

function isDaily(o: Observation): boolean {
  return o.from === o.at;
}

function offsetOn(day: IsoDate, zone: string): number {
  return DateTime.fromISO(day, { zone }).offset / 60;
}

/** Part of a sum that lies on its first and last day: the most that another zone can move. */
function edgeShare(figure: Figure): number | null {
  const days = observationsBehind(figure).filter(isDaily);
  const sum = (rows: readonly Observation[]) => rows.reduce((n, o) => n + (o.value ?? 0), 0);
  const total = sum(days);
  if (total <= 0 || days.some((o) => (o.value ?? 0) < 0)) return null;
  return sum(days.filter((o) => o.at === figure.from || o.at === figure.asOf)) / total;
}

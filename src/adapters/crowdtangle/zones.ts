import { show, Unreadable } from "../cells.ts";

/**
 * Abbreviations that CrowdTangle wrote behind a time, and how far each is from UTC. Some have no one offset:
 * India, Israel and Ireland all write IST, America and China CST. Offsets: IANA time zone database.
 */
const ZONES: Readonly<Record<string, string | null>> = {
  UTC: "+00:00",
  GMT: "+00:00",
  WET: "+00:00",
  WEST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  CST: null,
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AKST: "-09:00",
  AKDT: "-08:00",
  HST: "-10:00",
  BRT: "-03:00",
  ART: "-03:00",
  BST: "+01:00",
  IST: null,
  SAST: "+02:00",
  WAT: "+01:00",
  EAT: "+03:00",
  CAT: "+02:00",
  PKT: "+05:00",
  WIB: "+07:00",
  HKT: "+08:00",
  SGT: "+08:00",
  JST: "+09:00",
  KST: "+09:00",
  AWST: "+08:00",
  ACST: "+09:30",
  ACDT: "+10:30",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
};

/**
 * How far a zone is from UTC, as `+02:00`; null where its abbreviation means several.
 * @throws Unreadable for one that is not known
 */
export function zoneOffset(zone: string): string | null {
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (offset) return `${offset[1]}:${offset[2] ?? "00"}`;
  const known = ZONES[zone.toUpperCase()];
  if (known === undefined) throw new Unreadable(`${show(zone)} is not a time zone that is known.`);
  return known;
}

import * as kinds from "./api/chart-kinds.ts";
import * as compare from "./api/compare.ts";
import * as engagement from "./api/engagement.ts";
import * as events from "./api/events.ts";
import * as flows from "./api/flows.ts";
import * as index from "./api/indexed.ts";
import * as ledger from "./api/ledger.ts";
import * as measures from "./api/measures.ts";
import * as mix from "./api/mix.ts";
import * as pace from "./api/pace.ts";
import * as periods from "./api/periods.ts";
import * as postMeasures from "./api/post-measures.ts";
import * as posts from "./api/posts.ts";
import * as relative from "./api/relative-growth.ts";
import * as shares from "./api/share-of-growth.ts";
import * as stated from "./api/stated.ts";
import * as stocks from "./api/stocks.ts";
import * as totals from "./api/totals.ts";
import type { Chart } from "./chart.ts";
import type { AccountId, ClaimId } from "./project-ids.ts";

/**
 * The functions that take ids, as reports see them: with the ids that the project really has, so that
 * a misspelt one is a type error in the report. Inside, ids are plain text.
 */
type Takes<Id, F> = F extends (id: string, ...rest: infer R) => infer T
  ? (id: Id, ...rest: R) => T
  : never;
type TakesAll<Id, F> = F extends (ids: readonly string[], ...rest: infer R) => infer T
  ? (ids: readonly Id[], ...rest: R) => T
  : never;
type Options<F> = F extends (options: infer O) => Chart
  ? (
      options: {
        [K in keyof O]: K extends "accounts"
          ? readonly AccountId[]
          : K extends "account"
            ? AccountId
            : O[K];
      },
    ) => Chart
  : never;

export const account: Takes<AccountId, typeof ledger.account> = ledger.account;
export const followers: Takes<AccountId, typeof totals.followers> = totals.followers;
export const views: Takes<AccountId, typeof totals.views> = totals.views;
export const videos: Takes<AccountId, typeof totals.videos> = totals.videos;
export const total: Takes<AccountId, typeof totals.total> = totals.total;
export const claim: Takes<ClaimId, typeof ledger.claim> = ledger.claim;

export const age: Takes<AccountId, typeof measures.age> = measures.age;
export const perDay: Takes<AccountId, typeof measures.perDay> = measures.perDay;
export const percentSinceCreation: Takes<AccountId, typeof measures.percentSinceCreation> =
  measures.percentSinceCreation;
export const timeTo: Takes<AccountId, typeof measures.timeTo> = measures.timeTo;
export const perDayOf: Takes<ClaimId, typeof stated.perDayOf> = stated.perDayOf;
export const perItem: (total: ClaimId, items: ClaimId) => ReturnType<typeof stated.perItem> =
  stated.perItem;

export const followersAt: Takes<AccountId, typeof stocks.followersAt> = stocks.followersAt;
export const netNew: Takes<AccountId, typeof stocks.netNew> = stocks.netNew;
export const growthIn: Takes<AccountId, typeof stocks.growthIn> = stocks.growthIn;
export const sumOver: Takes<AccountId, typeof flows.sumOver> = flows.sumOver;
export const segments: Takes<AccountId, typeof flows.segments> = flows.segments;
export const published: Takes<AccountId, typeof posts.published> = posts.published;
export const typicalViews: Takes<AccountId, typeof posts.typicalViews> = posts.typicalViews;

export const annualised: Takes<AccountId, typeof pace.annualised> = pace.annualised;
export const monthlyGrowth: Takes<AccountId, typeof pace.monthlyGrowth> = pace.monthlyGrowth;
export const doublingTime: Takes<AccountId, typeof pace.doublingTime> = pace.doublingTime;
export const indexed: TakesAll<AccountId, typeof index.indexed> = index.indexed;
export const shareOfGrowth: TakesAll<AccountId, typeof shares.shareOfGrowth> = shares.shareOfGrowth;
export const relativeToPlatform: Takes<AccountId, typeof relative.relativeToPlatform> =
  relative.relativeToPlatform;
export const likeForLike: Takes<AccountId, typeof periods.likeForLike> = periods.likeForLike;
export const yearOnYear: Takes<AccountId, typeof periods.yearOnYear> = periods.yearOnYear;

export const decomposed: Takes<AccountId, typeof postMeasures.decomposed> = postMeasures.decomposed;
export const concentration: Takes<AccountId, typeof postMeasures.concentration> =
  postMeasures.concentration;
export const typicalEngagements: Takes<AccountId, typeof engagement.typicalEngagements> =
  engagement.typicalEngagements;
export const engagementRate: Takes<AccountId, typeof engagement.engagementRate> =
  engagement.engagementRate;
export const mixOf: TakesAll<AccountId, typeof mix.mixOf> = mix.mixOf;
export const eventChange: Takes<AccountId, typeof events.eventChange> = events.eventChange;
export const interrupted: Takes<AccountId, typeof events.interrupted> = events.interrupted;

export const compareRates: TakesAll<AccountId, typeof compare.compareRates> = compare.compareRates;
export const compareTotals: TakesAll<AccountId, typeof compare.compareTotals> =
  compare.compareTotals;
export const compareTimes: TakesAll<AccountId, typeof compare.compareTimes> = compare.compareTimes;
export const sumOfFollowers: TakesAll<AccountId, typeof compare.sumOfFollowers> =
  compare.sumOfFollowers;

export const charts = {
  calendar: kinds.calendar as Options<typeof kinds.calendar>,
  eventBeforeAfter: kinds.eventBeforeAfter as Options<typeof kinds.eventBeforeAfter>,
  claimsBySource: kinds.claimsBySource,
  definitionTimeline: kinds.definitionTimeline as Options<typeof kinds.definitionTimeline>,
  outcomeBesideAudience: kinds.outcomeBesideAudience as Options<typeof kinds.outcomeBesideAudience>,
  vegaLite: kinds.vegaLite,
  growthPerDay: kinds.growthPerDay as Options<typeof kinds.growthPerDay>,
  timeToFollowers: kinds.timeToFollowers as Options<typeof kinds.timeToFollowers>,
  datesBySource: kinds.datesBySource as Options<typeof kinds.datesBySource>,
  platformTide: kinds.platformTide as Options<typeof kinds.platformTide>,
  followersOverTime: kinds.followersOverTime as Options<typeof kinds.followersOverTime>,
  dailyFlow: kinds.dailyFlow as Options<typeof kinds.dailyFlow>,
  netNewPerQuarter: kinds.netNewPerQuarter as Options<typeof kinds.netNewPerQuarter>,
  typicalPost: kinds.typicalPost as Options<typeof kinds.typicalPost>,
  followersCompared: kinds.followersCompared as Options<typeof kinds.followersCompared>,
  followersIndexed: kinds.followersIndexed as Options<typeof kinds.followersIndexed>,
  launchAligned: kinds.launchAligned as Options<typeof kinds.launchAligned>,
  timeToMilestone: kinds.timeToMilestone as Options<typeof kinds.timeToMilestone>,
  slope: kinds.slope as Options<typeof kinds.slope>,
  shareOfGrowth: kinds.shareOfGrowth as Options<typeof kinds.shareOfGrowth>,
  concentration: kinds.concentration as Options<typeof kinds.concentration>,
};

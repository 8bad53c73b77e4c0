import { agreementDate } from '@/domain/records/atlasRecord';
import type { Activity, Agreement, Initiative } from '@/domain/records/records';
import { isPast } from '@/domain/records/statusLabel';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { Dataset } from '../engine/dataset';

/** Returns a function that gives the same numbers from 0 to below 1 for the same seed (mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The records begin in the fifteen years up to the day of the release. */
const SPREAD_DAYS = 15 * 365;

interface Draw {
  /** Returns one of the items. Throws when there is none. */
  readonly one: <T>(items: readonly T[]) => T;
  /** Returns up to `count` different ones of the items. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
  /** Returns a day of the fifteen years up to `last` (days since 1970). */
  readonly day: (last: number) => number;
}

function drawWith(random: () => number): Draw {
  const one = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined)
      throw new Error('Nothing to draw from: the dataset holds no record of a kind that is to be made; expected some of each.');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] =>
    items.length > 0 ? [...new Set(Array.from({ length: count }, () => one(items)))] : [];
  return { one, some, day: (last) => last - Math.floor(random() * SPREAD_DAYS) };
}

function firstDay(date: PartialDate): number {
  return dayNumber(toInterval(date).start);
}

/**
 * Returns a function that moves the dates of a record, all by the same number of days, so that the one it is listed under comes to lie on `day`. Each keeps
 * its precision, null stays null.
 */
function moverTo(day: number, listed: PartialDate | null) {
  const shift = listed ? day - firstDay(listed) : 0;
  return (date: PartialDate | null) => (date ? isoDay(firstDay(date) + shift).slice(0, date.length) : null);
}

interface Ids {
  readonly activities: readonly string[];
  readonly agreements: readonly string[];
  readonly initiatives: readonly string[];
}

/** The ids of `count` records, of each kind in the proportion of the base. */
function idsFor({ activities, agreements, initiatives }: Dataset, count: number): Ids {
  const all = Math.max(1, activities.length + agreements.length + initiatives.length);
  const made = (kind: Kind, share: number) => Array.from({ length: share }, (_, place) => `synthetic-${kind}-${place + 1}`);
  const agreementCount = Math.round((count * agreements.length) / all);
  const initiativeCount = Math.round((count * initiatives.length) / all);
  return {
    activities: made('activity', count - agreementCount - initiativeCount),
    agreements: made('agreement', agreementCount),
    initiatives: made('initiative', initiativeCount),
  };
}

function syntheticActivity(id: string, base: Dataset, ids: Ids, draw: Draw, last: number): Activity {
  const model = draw.one(base.activities);
  const { countries, organisationIds } = draw.one(base.activities);
  const move = moverTo(draw.day(last), model.date);
  return {
    ...model,
    id,
    date: move(model.date) ?? model.date,
    endDate: move(model.endDate),
    countries,
    organisationIds,
    topics: draw.one(base.activities).topics,
    agreementIds: draw.some(ids.agreements, model.agreementIds.length),
    initiativeIds: draw.some(ids.initiatives, model.initiativeIds.length),
    evidence: {},
  };
}

function syntheticAgreement(id: string, base: Dataset, ids: Ids, draw: Draw, last: number): Agreement {
  const model = draw.one(base.agreements);
  const { countries, parties, level } = draw.one(base.agreements);
  const move = moverTo(draw.day(last), agreementDate(model));
  const { announced, signed, inForce, ends } = model.dates;
  return {
    ...model,
    id,
    dates: { announced: move(announced), signed: move(signed), inForce: move(inForce), ends: move(ends) },
    countries,
    parties,
    level,
    topics: draw.one(base.agreements).topics,
    commitments: model.commitments.map((commitment) => ({
      ...commitment,
      followUps: draw.some(ids.activities, commitment.followUps.length).map((activityId) => ({ activityId, note: 'Synthetic' })),
    })),
    relatedAgreementIds: draw.some(ids.agreements, model.relatedAgreementIds.length).filter((other) => other !== id),
    initiativeIds: draw.some(ids.initiatives, model.initiativeIds.length),
    evidence: {},
  };
}

function syntheticInitiative(id: string, base: Dataset, draw: Draw, last: number): Initiative {
  const model = draw.one(base.initiatives);
  const { countries, leadId, partnerIds, funderIds } = draw.one(base.initiatives);
  const move = moverTo(draw.day(last), model.period.start ?? model.period.end);
  const period = { start: move(model.period.start), end: move(model.period.end) };
  // Moved in time, what was running may be over, and what was over may run.
  const isOver = period.end !== null && isPast(period.end, base.release.published);
  const fits = isOver ? ['completed', 'ended', 'suspended'].includes(model.status) : model.status !== 'ended';
  return {
    ...model,
    id,
    status: fits ? model.status : isOver ? 'ended' : 'ongoing',
    period,
    countries,
    leadId,
    partnerIds,
    funderIds,
    topics: draw.one(base.initiatives).topics,
    milestones: model.milestones.map((milestone) => ({ ...milestone, date: move(milestone.date) ?? milestone.date })),
    evidence: {},
  };
}

/**
 * Returns a dataset of `count` records made from those of `base`, the same for the same seed: kinds in their proportions, texts, types and statuses as they
 * are where their dates allow it, dates spread over fifteen years with the precisions and durations they have, parties and topics of other records of the kind, and as many links,
 * all to records that are there. Registry, vocabulary and release are those of the base. Throws when the base lacks a kind that is to be made.
 */
export function syntheticDataset(base: Dataset, count: number, seed: number): Dataset {
  const draw = drawWith(mulberry32(seed));
  const ids = idsFor(base, count);
  const last = dayNumber(base.release.published);
  return {
    ...base,
    activities: ids.activities.map((id) => syntheticActivity(id, base, ids, draw, last)),
    agreements: ids.agreements.map((id) => syntheticAgreement(id, base, ids, draw, last)),
    initiatives: ids.initiatives.map((id) => syntheticInitiative(id, base, draw, last)),
  };
}

import type { SignLook } from '@/charts/plot/timeline/TimelineSigns';
import type { TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import { type CoverageLevel, searchedWords } from '@/domain/records/coverage';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import type { Hue } from '@/ui/palette';

/** A line of the key: a sign, or a box of a colour, with its words. */
export interface KeyLine {
  readonly words: string;
  readonly sign: SignLook | null;
  /** The sign of a signing beside it. */
  readonly isPair: boolean;
  readonly box: { readonly hue: Hue; readonly isLight: boolean } | null;
  /** How a country was searched in a year; or what is not yet collected. */
  readonly ground: CoverageLevel | 'uncollected' | null;
}

const kindWords = { activity: 'activity', agreement: 'agreement', initiative: 'initiative' } as const;

/** Returns what the signs and colours of a drawing mean: those that occur in it and no others. */
export function timelineKey({ lanes, band, field, uncollectedX }: TimelineLayout, { hues }: TimelineBody): readonly KeyLine[] {
  const signs = lanes.flatMap((lane) =>
    lane.form === 'named' ? lane.units.filter(({ isInView }) => isInView).flatMap((unit) => unit.signs.map(({ mark }) => mark)) : [],
  );
  const isStacked = lanes.some((lane) => lane.form === 'strip' && lane.cells.length > 0);
  const line = (words: string, parts: Partial<KeyLine>): KeyLine => ({
    words,
    sign: null,
    isPair: false,
    box: null,
    ground: null,
    ...parts,
  });
  const used = (kind: keyof typeof kindWords) =>
    signs.some((mark) => mark.kind === kind) || (kind === 'initiative' && band?.isOpen === true);
  const sample = (kind: keyof typeof kindWords, more: Partial<SignLook> = {}) => ({
    kind,
    hue: hues ? ('many' as const) : kind,
    isPlanned: false,
    isExact: true,
    ...more,
  });
  const parts = new Set(
    lanes.flatMap((lane) => (lane.form === 'strip' ? lane.cells.flatMap((cell) => cell.parts) : [])).map(({ hue }) => hue),
  );
  const isPart = (hue: Hue) => isStacked && parts.has(hue);
  const isPair = lanes.some((lane) => lane.form === 'named' && lane.units.some((unit) => unit.isInView && unit.signs.length > 1));
  const isSearched = (level: CoverageLevel) =>
    lanes.some(({ searched }) => searched.some((years) => years.level === level && years.x1 > 0 && years.x0 < field.width));
  const planned = signs.find(({ isPlanned }) => isPlanned);
  const coarse = signs.find(({ isExact, isPlanned }) => !isExact && !isPlanned);
  return [
    ...(['activity', 'agreement', 'initiative'] as const).flatMap((kind) =>
      used(kind)
        ? [line(kindWords[kind], { sign: sample(kind) })]
        : isPart(kind)
          ? [line(kindWords[kind], { box: { hue: kind, isLight: false } })]
          : [],
    ),
    ...(isPair ? [line('agreement with its signing: two records', { sign: sample('agreement'), isPair: true })] : []),
    ...(planned ? [line('planned or announced', { sign: sample(planned.kind, { isPlanned: true }) })] : []),
    ...(coarse ? [line('day not known', { sign: sample(coarse.kind, { isExact: false }) })] : []),
    ...(isStacked
      ? [line('exact period not known: shown in each possible one', { box: { hue: [...parts][0] ?? 'activity', isLight: true } })]
      : []),
    ...idsOf(coverageLevels).flatMap((level) => (isSearched(level) ? [line(searchedWords[level], { ground: level })] : [])),
    ...(uncollectedX < field.width - 1 ? [line('not yet collected', { ground: 'uncollected' })] : []),
    ...(hues ?? []).map(({ hue, label }) => line(label, { box: { hue, isLight: false } })),
  ];
}

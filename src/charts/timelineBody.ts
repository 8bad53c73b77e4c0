import type { CoverageLevel } from '@/domain/records/coverage';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { Hue } from '@/ui/palette';

/** A stretch of time in days since 1970: `end` is the day after the last. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

/** A record on the timeline, by its own date: the days that this may mean. */
export interface TimelineBodyMark extends DaySpan {
  /** `kind/id`. */
  readonly key: string;
  readonly kind: Kind;
  /** Its short title, written beside it, and the full one, which stands there where few records are in view. */
  readonly label: string;
  readonly title: string;
  /** Longer forms of a short title that was cut, the longest first: for where nothing stands beside it. */
  readonly longer: readonly string[];
  /** What a reader hears of it: short title, kind, date as known. */
  readonly words: string;
  /** Whether its date is known to the day. */
  readonly isExact: boolean;
  /** The day after its last: `end` of one that lasted a day, or of which no more is known. */
  readonly lastsTo: number;
  /** Announced or planned. */
  readonly isPlanned: boolean;
  /** What it is coloured by, and what it is coloured by as a part of a column. */
  readonly hue: Hue;
  readonly stackHue: Hue;
  /** See `weightOf`. */
  readonly weight: number;
  /** Of a signing, the key of the agreement that it concluded: the two are drawn as a pair. */
  readonly pair: string | null;
}

/** A part of a column: records of one hue; `coarse` of them may lie outside its period. */
export interface CellPart {
  readonly hue: Hue;
  readonly count: number;
  readonly coarse: number;
}

export interface TimelineBodyLane {
  readonly value: string;
  readonly label: string;
  /** Its dated records by their first day; initiatives are counted, and drawn in the band alone. */
  readonly marks: readonly TimelineBodyMark[];
  /** How sources were searched for a country, a stretch for each year up to the last day collected; none for other lanes. */
  readonly searched: readonly (DaySpan & { readonly level: CoverageLevel })[];
  /** Records per period, where there are too many to be sent one by one, by kind; null where `marks` hold them. */
  readonly cells: readonly (DaySpan & { readonly count: number; readonly parts: readonly CellPart[] })[] | null;
}

/** An initiative that is under way in the window. */
export interface TimelineBandMark {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly hue: Hue;
  readonly isPlanned: boolean;
  /** The days on which it may have begun, and may end; null where no end is known. */
  readonly begins: DaySpan;
  readonly ends: DaySpan | null;
}

/** Records in lanes over time, and over them what was under way. */
export interface TimelineBody {
  readonly shape: 'timeline';
  /** The days in view, and those that the filters leave room for. */
  readonly window: DaySpan;
  readonly range: DaySpan;
  /** The day after the last one collected. */
  readonly collectedTo: number;
  readonly lanes: readonly TimelineBodyLane[];
  /** Activities and agreements in view, each once, and the places that they take in the lanes: which lanes are drawn how follows from these. */
  readonly inView: { readonly records: number; readonly places: number };
  /** Null where the filters leave no initiative. */
  readonly band: { readonly marks: readonly TimelineBandMark[]; readonly isOpen: boolean } | null;
  /** What colours mean, where they do not stand for the kinds of record. */
  readonly hues: readonly { readonly hue: Hue; readonly label: string }[] | null;
}

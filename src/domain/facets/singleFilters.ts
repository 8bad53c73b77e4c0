import { oneOf, type Parameter } from '@/domain/address/parameter';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, timeMeanings } from '@/domain/facets/filters';
import { isPartialDate, type PartialDate, readPartialDate } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** The longest search text that is used; more is cut, and the reader is told. */
export const Q_LIMIT = 200;

/** A year, a month or a day, also as people write them: `2019-6`, `01.06.2019`; null for none. */
const partialDate: Parameter<PartialDate | null> = {
  settle: (text, parameter) => {
    const value = (text ?? '').trim();
    const date = isPartialDate(value) ? value : readPartialDate(value);
    return { value: date, problems: date || !value ? [] : [{ parameter, value, code: 'not-a-date' }] };
  },
  serialise: (date) => date,
};

/** Text without blanks around it, cut after `limit` characters; empty for none. */
function textUpTo(limit: number): Parameter<string> {
  return {
    settle: (written, parameter) => {
      const text = (written ?? '').trim();
      if (text.length <= limit) return { value: text, problems: [] };
      const cut = text.slice(0, limit);
      return {
        // A lone surrogate cannot be URL-encoded.
        value: (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim(),
        problems: [{ parameter, value: text, code: 'too-long', length: text.length, limit }],
      };
    },
    serialise: (text) => text || null,
  };
}

/** A filter that holds one value; its key is the parameter in links and in the API. */
export type SingleFilter = Exclude<keyof Filters, FacetName>;

/**
 * All filters that hold one value, as every parameter of an address is read and written, in the order of links. Codec, order, what pages and endpoints take and
 * OpenAPI are derived from this table, as they are from `facets`.
 */
export const singleFilters = {
  from: partialDate,
  to: partialDate,
  time: oneOf(timeMeanings, null),
  q: textUpTo(Q_LIMIT),
} as const satisfies { readonly [Name in SingleFilter]: Parameter<Filters[Name]> };

export const singleNames = idsOf(singleFilters);

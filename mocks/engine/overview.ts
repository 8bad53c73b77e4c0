import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { HANDFUL } from '@/domain/facets/profileFilters';
import { commitmentKinds, idsOf, topics } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { codesAt, countCells, countCodes, countDistinct, countPairs } from './columns/column';
import type { Columns } from './columns/columns';
import { countAllCodes, countChosen, countFacets } from './counts';
import { selectRows } from './filterRecords';
import { countPeriods } from './periods';
import { countAgreementStatus, countKinds, newestStubs } from './rankings';

/** Returns how many of the rows are of each country and topic, in the order of their codes and ids; cells without any are left out. */
function countCountryTopics({ country, topic }: Columns['facets'], rows: Uint32Array): Overview['countryTopic'] {
  const counts = countCells(country, topic, rows);
  const inOrder = [...idsOf(topics)].sort().map((id) => ({ id, code: topic.codeOf.get(id) }));
  return country.values.flatMap((value, row) =>
    inOrder.flatMap(({ id, code }) => {
      const count = code === undefined ? 0 : counts[row * topic.size + code];
      return count ? [{ country: value, topic: id, count }] : [];
    }),
  );
}

function countCountryPairs({ country, contact }: Columns['facets'], rows: Uint32Array): Overview['countryPairs'] {
  const { size, values } = country;
  const counts = countPairs(country, rows);
  const two = countPairs(
    country,
    rows.filter((row) => codesAt(country, row) === 2),
  );
  const contacts = countPairs(
    country,
    rows.filter((row) => codesAt(contact, row) > 0),
  );
  const pairs: Overview['countryPairs'] = [];
  for (const [one, a] of values.entries())
    for (let other = one + 1; other < size; other++) {
      const cell = one * size + other;
      const count = counts[cell] ?? 0;
      if (count > 0) pairs.push({ a, b: values[other] ?? '', count, two: two[cell] ?? 0, contact: contacts[cell] ?? 0 });
    }
  return pairs;
}

/** Returns the commitments of the agreements among the rows by kind, split by what came of them; every kind that the dataset holds, zeros too. */
function countCommitments({ commitments: { recorded, none } }: Columns, rows: Uint32Array): Overview['commitments'] {
  const [recordedCounts, noneCounts] = [countCodes(recorded, rows), countCodes(none, rows)];
  return idsOf(commitmentKinds).flatMap((kind) => {
    const [one, other] = [recorded.codeOf.get(kind), none.codeOf.get(kind)];
    return one === undefined && other === undefined
      ? []
      : [{ kind, recorded: recordedCounts[one ?? -1] ?? 0, none: noneCounts[other ?? -1] ?? 0 }];
  });
}

/** Returns everything the overview draws under the filters, in one answer. */
export function overviewOf(index: AtlasIndex, filters: Filters): Overview {
  const { columns } = index;
  const selection = selectRows(index, filters);
  const { left } = selection;
  const inside = countAllCodes(columns, left);
  const different = (counts: Uint32Array) => counts.reduce((sum, count) => sum + Math.sign(count), 0);
  return {
    release: index.dataset.release.id,
    total: left.length,
    totals: {
      ...countKinds(columns, left),
      country: different(inside.country),
      organisation: different(inside.org),
      source: countDistinct(columns.sources, left),
    },
    facets: countFacets(columns, filters, selection, inside),
    counts: countChosen(columns, left, inside),
    periods: countPeriods(columns, filters, selection),
    countryTopic: countCountryTopics(columns.facets, left),
    countryPairs: countCountryPairs(columns.facets, left),
    agreementStatus: countAgreementStatus(columns, left),
    commitments: countCommitments(columns, left),
    newest: newestStubs(index, left, HANDFUL),
  };
}

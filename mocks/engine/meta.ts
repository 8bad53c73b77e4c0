import type { Meta } from '@/domain/answers/apiAnswers';
import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { NO_DAYS } from './columns/days';
import { countKinds } from './rankings';

const collator = new Intl.Collator('en');

/** Returns what the dataset holds, and which releases there are up to the `newest` one. An empty dataset spans the year of its release. */
export function metaOf(index: AtlasIndex, newest: AtlasIndex = index): Meta {
  const { dataset, columns } = index;
  const dated = columns.newest.filter((row) => columns.own.first[row] !== NO_DAYS.first);
  const dateAt = (row: number | undefined) => (row === undefined ? null : index.stubAt(row).date);
  const year = dataset.release.published.slice(0, 4);
  return {
    about: dataset.about,
    release: dataset.release.id,
    published: dataset.release.published,
    method: COUNTING_METHOD,
    releases: [...newest.counted],
    newest: newest.dataset.release.id,
    records: {
      ...countKinds(columns, columns.newest),
      organisation: columns.facets.org.size,
    },
    span: { start: dateAt(dated.at(-1)) ?? year, end: dateAt(dated[0]) ?? year },
    vocabulary: {
      topics: idsOf(topics).map((id) => ({ id, label: topics[id], description: dataset.topicDescriptions[id] ?? topics[id] })),
      countries: columns.facets.country.values
        .map((code) => ({ code, name: countryName(code) }))
        .sort((a, b) => collator.compare(a.name, b.name)),
      organisations: dataset.organisations
        .map((organisation) => organisationRef(index, organisation))
        .sort((a, b) => collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
    },
    coverage: dataset.coverage,
  };
}

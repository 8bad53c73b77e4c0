import type { Meta } from '@/domain/answers/apiAnswers';
import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import type { Dataset } from './dataset';
import { newestStubs } from './rankings';
import { countedReleases } from './releases';

const collator = new Intl.Collator('en');

/** Returns what the dataset holds, and which releases there are up to the `newest` dataset. An empty dataset spans the year of its release. */
export function metaOf(index: AtlasIndex, newest: Dataset = index.dataset): Meta {
  const { dataset } = index;
  const dated = newestStubs(index, index.columns.newest).flatMap(({ date }) => date ?? []);
  const year = dataset.release.published.slice(0, 4);
  return {
    about: dataset.about,
    release: dataset.release.id,
    published: dataset.release.published,
    method: COUNTING_METHOD,
    releases: countedReleases(newest),
    newest: newest.release.id,
    records: {
      activity: dataset.activities.length,
      agreement: dataset.agreements.length,
      initiative: dataset.initiatives.length,
      organisation: index.columns.facets.org.size,
    },
    span: { start: dated.at(-1) ?? year, end: dated[0] ?? year },
    vocabulary: {
      topics: idsOf(topics).map((id) => ({ id, label: topics[id], description: dataset.topicDescriptions[id] ?? topics[id] })),
      countries: index.columns.facets.country.values
        .map((code) => ({ code, name: countryName(code) }))
        .sort((a, b) => collator.compare(a.name, b.name)),
      organisations: dataset.organisations
        .map((organisation) => organisationRef(index, organisation))
        .sort((a, b) => collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
    },
    coverage: dataset.coverage,
  };
}

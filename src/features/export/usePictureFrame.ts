import { useCallback } from 'react';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import type { PictureFrame } from '@/charts/picture/pictureInput';
import { filterSentence } from '@/domain/facets/filterWords';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { PageChart } from '@/features/export/chartRegistry';
import { today } from '@/features/export/files/saveFile';
import { viewAddress } from '@/features/export/links/useCopyLink';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/**
 * Returns how to tell what stands around a chart in its picture: filters in words, or what the chart is of; number of records, release, day, and the
 * address at that moment.
 */
export function usePictureFrame(): (entry: PageChart) => PictureFrame {
  const { nameOf } = useOrganisationNames();
  const { about, release } = useMeta();
  const pinned = usePinnedRelease();
  return useCallback(
    ({ chart, total, filters }) => ({
      filterSentence: chart.subject ?? filterSentence(filters, nameOf),
      total,
      about,
      release,
      made: today(),
      link: viewAddress(pinned),
      footnotes: [footnoteFor(filters.country)].filter((note) => note !== null),
    }),
    [about, nameOf, release, pinned],
  );
}

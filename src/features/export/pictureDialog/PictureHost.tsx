import { useIsFetching } from '@tanstack/react-query';
import { useContext, useMemo } from 'react';
import type { PageChart } from '@/features/export/chartRegistry';
import { dialogOf, embedDialogOf, type PictureTarget, WHOLE_PAGE } from '@/features/export/dialogAddress';
import { useShownCharts } from '@/features/export/pageCharts';
import { NoPicture } from '@/features/export/pictureDialog/NoPicture';
import { PictureDialog } from '@/features/export/pictureDialog/PictureDialog';
import type { PictureAddress } from '@/features/export/pictureDialog/usePictureAddress';
import type { PictureRequest } from '@/features/export/pictureRequest';
import { usePictureFrame } from '@/features/export/usePictureFrame';
import { ATLAS } from '@/ui/atlas';
import { ModalFrame } from '@/ui/ModalFrame';
import { ShownPage } from '@/ui/PageHeading';
import { useIsSlow } from '@/ui/useIsSlow';

interface Props {
  address: PictureAddress;
}

/** The dialog that the address asks for: a picture of a chart or of the page, or a word on why there is none. */
export function PictureHost({ address }: Props) {
  const isEmbedMissing = useIsEmbedMissing(address);
  const isOpen = address.target !== null || address.problems.length > 0 || isEmbedMissing;
  return (
    <ModalFrame isOpen={isOpen} onClose={address.close}>
      {isOpen && <OpenPicture address={address} />}
    </ModalFrame>
  );
}

/** Tells whether the address asks to embed a chart that the page does not show, and that is not on its way. */
function useIsEmbedMissing({ embedded }: PictureAddress): boolean {
  const charts = useShownCharts();
  const isLoading = useIsFetching() > 0;
  // The charts of an answer are drawn a moment after it came.
  return useIsSlow(embedded !== null && !isLoading && !charts.some(({ chart }) => chart.id === embedded));
}

/** Finds what is asked for among the charts of the page, which may still be on their way. */
function OpenPicture({ address }: Props) {
  const { target } = address;
  const charts = useShownCharts();
  const isLoading = useIsFetching() > 0;
  const frameOf = usePictureFrame();
  const page = useContext(ShownPage);
  const request = useMemo(() => requestOf(target, charts, frameOf, page.current.heading), [target, charts, frameOf, page]);
  if (!request) {
    const asked = target === null ? address.embedded && embedDialogOf(address.embedded) : dialogOf(target);
    const isWholePage = target === WHOLE_PAGE;
    return <NoPicture {...{ asked, isWholePage, charts, isLoading }} problems={address.problems} open={address.open} />;
  }
  return <PictureDialog request={request} address={address} />;
}

function requestOf(
  target: PictureTarget | null,
  charts: readonly PageChart[],
  frameOf: ReturnType<typeof usePictureFrame>,
  heading: string,
): PictureRequest | null {
  const [first] = charts;
  if (target === WHOLE_PAGE && first) return { ...frameOf(first), title: heading || ATLAS, charts: charts.map(({ chart }) => chart) };
  const wanted = charts.find(({ chart }) => chart.id === target);
  return wanted ? { ...frameOf(wanted), chart: wanted.chart } : null;
}

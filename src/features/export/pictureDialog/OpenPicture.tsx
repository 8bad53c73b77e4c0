import { useContext, useMemo } from 'react';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { filterTitle } from '@/domain/facets/filterWords';
import { shorten } from '@/domain/words/sentences';
import { dialogOf, embedDialogOf, type PictureAddress, WHOLE_PAGE } from '@/features/export/dialogAddress';
import type { PageChart } from '@/features/export/pageCharts';
import { PictureDialog } from '@/features/export/pictureDialog/PictureDialog';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { type PictureRequest, usePictureFrame } from '@/features/export/pictureRequest';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { ATLAS } from '@/ui/atlas';
import { Button } from '@/ui/Button';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';
import { ShownPage } from '@/ui/PageHeading';

interface Props {
  address: PictureAddress;
  /** The charts that the page has. */
  charts: readonly PageChart[];
  /** While charts may still come. */
  isLoading: boolean;
}

/** The dialog of what is asked for among the charts of the page, which may still be on their way. */
export function OpenPicture({ address, charts, isLoading }: Props) {
  const { target } = address;
  const frameOf = usePictureFrame();
  const { nameOf } = useOrganisationNames();
  const page = useContext(ShownPage);
  const request = useMemo((): PictureRequest | null => {
    const [first] = charts;
    const title = page.current.heading || ATLAS;
    if (target === WHOLE_PAGE && first)
      return {
        ...frameOf(first),
        title,
        isCalledByFilters: title === filterTitle(first.filters, nameOf),
        finding: page.current.finding,
        charts: charts.map(({ chart }) => chart),
      };
    const wanted = charts.find(({ chart }) => chart.id === target);
    return wanted ? { ...frameOf(wanted), chart: wanted.chart } : null;
  }, [target, charts, frameOf, nameOf, page]);
  if (request) return <PictureDialog request={request} address={address} />;
  return <NoPicture {...{ address, charts, isLoading }} />;
}

/** Returns why there is no picture; null where the address names nothing known, which its problems say. */
function missing({ target, embedded }: PictureAddress): string | null {
  if (target === WHOLE_PAGE)
    return 'This page shows no charts at the moment, so there is no picture of it. Broaden the filters, or open another page.';
  const asked = target === null ? embedded && embedDialogOf(embedded) : dialogOf(target);
  return asked && `“dialog=${shorten(asked)}” names no chart that this page shows now.`;
}

/** Stands for the picture dialog while its chart is on its way, or where the page has none such; offers the charts that it has. */
function NoPicture({ address, charts, isLoading }: Props) {
  const reason = missing(address);
  const sentences = [reason, ...address.problems.map(linkProblemSentence)].filter((sentence) => sentence !== null);
  const isComing = isLoading && reason !== null;
  return (
    <ModalFrame isOpen onClose={address.close} title="Picture" className={`${styles.dialog} ${styles.small}`}>
      {isComing ? <p>Looking for the chart …</p> : sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {!isComing && charts.length > 0 && (
        <>
          <p>Pictures of this page:</p>
          <ul className={styles.choices}>
            {charts.map(({ chart }) => (
              <li key={chart.id}>
                <Button look="link" onPress={() => address.open(chart.id)}>
                  {chart.title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={frame.buttons}>
        <Button onPress={address.close}>Close</Button>
      </div>
    </ModalFrame>
  );
}

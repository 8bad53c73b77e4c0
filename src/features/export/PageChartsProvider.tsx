import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components';
import { FigureExports } from '@/charts/figure/ChartFigure';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { filterTitle } from '@/domain/facets/filterWords';
import { shorten } from '@/domain/words/sentences';
import {
  dialogOf,
  embedDialogOf,
  type PictureAddress,
  useDialogAddress,
  usePictureAddress,
  WHOLE_PAGE,
} from '@/features/export/dialogAddress';
import { ChartMenus, ExportMenu } from '@/features/export/ExportMenu';
import { createChartRegistry, type PageChart, RegistryContext, useRegisterChart, useShownCharts } from '@/features/export/pageCharts';
import { PictureDialog } from '@/features/export/pictureDialog/PictureDialog';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { type PictureRequest, usePictureFrame } from '@/features/export/pictureRequest';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { ATLAS } from '@/ui/atlas';
import { Button } from '@/ui/Button';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';
import { ShownPage } from '@/ui/PageHeading';
import { useIsCutOff } from '@/ui/useIsCutOff';
import { useIsSlow } from '@/ui/useIsSlow';

const figureExports = { Menu: ExportMenu, useRegisterChart };

/** Keeps the list of the charts that stand on the page, and shows the dialog of their pictures. One around all pages. */
export function PageChartsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createChartRegistry);
  const { dialog } = useDialogAddress();
  const last = useRef<(() => void) | null>(null);
  const menus = useMemo(() => ({ dialog, last }), [dialog]);
  return (
    <RegistryContext value={registry}>
      <FigureExports value={figureExports}>
        <ChartMenus value={menus}>{children}</ChartMenus>
      </FigureExports>
      <PictureHost />
    </RegistryContext>
  );
}

/** The dialog that the address asks for: a picture of a chart or of the page, or a word on why there is none. */
function PictureHost() {
  const address = usePictureAddress();
  const charts = useShownCharts();
  const isFetching = useIsFetching() > 0;
  // What waits for a connection may still come.
  const isLoading = useIsCutOff() || isFetching;
  // An embedding is shown by its chart's own menu. The charts of an answer are drawn a moment after it came.
  const { embedded } = address;
  const isEmbedMissing = useIsSlow(embedded !== null && !isLoading && !charts.some(({ chart }) => chart.id === embedded));
  const isOpen = address.target !== null || address.problems.length > 0 || isEmbedMissing;
  return (
    <ModalFrame isOpen={isOpen} onClose={address.close}>
      {isOpen && <OpenPicture {...{ address, charts, isLoading }} />}
    </ModalFrame>
  );
}

interface Props {
  address: PictureAddress;
  /** The charts that the page has. */
  charts: readonly PageChart[];
  /** While charts may still come. */
  isLoading: boolean;
}

/** Finds what is asked for among the charts of the page, which may still be on their way. */
function OpenPicture({ address, charts, isLoading }: Props) {
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
    <Dialog className={`${styles.dialog} ${styles.small}`}>
      {({ close }) => (
        <>
          <Heading slot="title" className={frame.title ?? ''}>
            Picture
          </Heading>
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
            <Button onPress={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

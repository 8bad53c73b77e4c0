import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { FigureExports } from '@/charts/figure/ChartFigure';
import { useDialogAddress, usePictureAddress } from '@/features/export/dialogAddress';
import { ChartMenus, ExportMenu } from '@/features/export/ExportMenu';
import { createChartRegistry, RegistryContext, useRegisterChart, useShownCharts } from '@/features/export/pageCharts';
import { partFrom, usePart } from '@/ui/part';
import { useIsCutOff } from '@/ui/useIsCutOff';
import { useIsSlow } from '@/ui/useIsSlow';

const openPicture = partFrom(async () => (await import('@/features/export/pictureDialog/OpenPicture')).OpenPicture, { isLarge: true });

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
  const OpenPicture = usePart(openPicture, isOpen, address.close);
  return isOpen && OpenPicture && <OpenPicture {...{ address, charts, isLoading }} />;
}

import { type ReactNode, useState } from 'react';
import { FigureMenu } from '@/charts/figure/ChartFigure';
import { createChartRegistry } from '@/features/export/chartRegistry';
import { ExportMenu } from '@/features/export/ExportMenu';
import { OpenContext, RegistryContext } from '@/features/export/pageCharts';
import { PictureHost } from '@/features/export/pictureDialog/PictureHost';
import { usePictureAddress } from '@/features/export/pictureDialog/usePictureAddress';

/** Keeps the list of the charts that stand on the page, and shows the dialog of their pictures. One around all pages. */
export function PageChartsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createChartRegistry);
  const address = usePictureAddress();
  return (
    <RegistryContext value={registry}>
      <OpenContext value={address.open}>
        <FigureMenu value={ExportMenu}>{children}</FigureMenu>
      </OpenContext>
      <PictureHost address={address} />
    </RegistryContext>
  );
}

import { lazy, type ReactNode, Suspense } from 'react';
import { isChartId } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { embedDialogOf } from '@/features/export/dialogAddress';
import { useDialogAddress } from '@/features/export/useDialogAddress';

// Asked for by few; the menus of all charts need not carry it.
const EmbedDialog = lazy(async () => ({ default: (await import('@/features/export/embed/EmbedDialog')).EmbedDialog }));

/** Returns how to open the dialog that embeds a chart, null for a chart that cannot be embedded, and the dialog; render it. */
export function useEmbed({ id }: Pick<ChartExport, 'id'>): { readonly open: (() => void) | null; readonly dialog: ReactNode } {
  const address = useDialogAddress();
  if (!isChartId(id)) return { open: null, dialog: null };
  const isOpen = address.dialog === embedDialogOf(id);
  const dialog = isOpen && (
    <Suspense fallback={null}>
      <EmbedDialog id={id} isOpen onClose={address.close} />
    </Suspense>
  );
  return { open: () => address.open(embedDialogOf(id)), dialog };
}

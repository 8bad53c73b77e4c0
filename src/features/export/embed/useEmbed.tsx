import { lazy, type ReactNode, Suspense } from 'react';
import { embedSlugOf } from '@/domain/address/embedCharts';
import { embedDialogOf } from '@/features/export/dialogAddress';
import { useDialogAddress } from '@/features/export/useDialogAddress';

// Asked for by few; the menus of all charts need not carry it.
const EmbedDialog = lazy(async () => ({ default: (await import('@/features/export/embed/EmbedDialog')).EmbedDialog }));

/** Returns how to open the dialog that embeds the chart of this title, null for a chart that cannot be embedded, and the dialog; render it. */
export function useEmbed(title: string): { readonly open: (() => void) | null; readonly dialog: ReactNode } {
  const address = useDialogAddress();
  const slug = embedSlugOf(title);
  if (!slug) return { open: null, dialog: null };
  const isOpen = address.dialog === embedDialogOf(slug);
  const dialog = isOpen && (
    <Suspense fallback={null}>
      <EmbedDialog chart={{ slug, title }} isOpen onClose={address.close} />
    </Suspense>
  );
  return { open: () => address.open(embedDialogOf(slug)), dialog };
}

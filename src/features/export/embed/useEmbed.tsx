import { lazy, type ReactNode, Suspense, useState } from 'react';
import { embedSlugOf } from '@/domain/embedCharts';

// Asked for by few; the menus of all charts need not carry it.
const EmbedDialog = lazy(async () => ({ default: (await import('@/features/export/embed/EmbedDialog')).EmbedDialog }));

/** Returns how to open the dialog that embeds the chart of this title, null for a chart that cannot be embedded, and the dialog; render it. */
export function useEmbed(title: string): { readonly open: (() => void) | null; readonly dialog: ReactNode } {
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never');
  const slug = embedSlugOf(title);
  if (!slug) return { open: null, dialog: null };
  const dialog = shown !== 'never' && (
    <Suspense fallback={null}>
      <EmbedDialog chart={{ slug, title }} isOpen={shown === 'open'} onClose={() => setShown('closed')} />
    </Suspense>
  );
  return { open: () => setShown('open'), dialog };
}

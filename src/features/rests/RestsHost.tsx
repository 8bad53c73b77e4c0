import { type ReactNode, useCallback, useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { FigureBadge } from '@/charts/figure/ChartFigure';
import { askAt, askedNumber } from '@/features/filters/restsOn';
import { partFrom, usePart } from '@/ui/part';

const restsCard = partFrom(async () => (await import('@/features/rests/RestsPopover')).RestsPopover, { isLarge: true });

const standingBadge = partFrom(async () => (await import('@/features/rests/StandingBadge')).StandingBadge);

const none = () => null;

/** Opens the card of whatever number is asked for: by the key W, or by a click with Alt. */
export function RestsHost() {
  const asked = useSyncExternalStore(askedNumber.subscribe, askedNumber.now, none);
  const close = useCallback(() => askedNumber.ask(null), []);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stood on one page does not stand on the next
  useEffect(close, [key]);
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const mark = event.altKey && event.target instanceof Element ? event.target.closest('[data-mark], [data-finding]') : null;
      if (!mark) return;
      event.preventDefault();
      event.stopPropagation();
      askAt(mark);
    }
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, []);
  const RestsCard = usePart(restsCard, asked !== null, close);
  return asked && RestsCard && <RestsCard asked={asked} onClose={close} />;
}

const nothing = () => undefined;

/** Gives the charts inside their badges, once the code is here, which is fetched when the page is idle. */
export function FigureBadges({ children }: { children: ReactNode }) {
  return <FigureBadge value={usePart(standingBadge, false, nothing)}>{children}</FigureBadge>;
}

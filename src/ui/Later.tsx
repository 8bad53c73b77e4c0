import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { Loading } from '@/ui/Loading';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

/** How near to the window a part is drawn. */
const NEAR = '600px';
/** How long to wait where the browser does not tell when it is idle, in ms. */
const WAIT = 1500;

interface Props {
  /** Of the shape that stands in its place, in px. */
  height: number;
  children: ReactNode;
}

/** Calls back when the browser has time to spare; returns how to give that up. */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, WAIT);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, { timeout: 2 * WAIT });
  return () => cancelIdleCallback(request);
}

/**
 * A part of a page below the first screen. The build leaves it out; a page that takes over what was built draws it when it comes near, when the browser is idle,
 * or before it is printed. Any other page draws it at once.
 */
export function Later({ height, children }: Props) {
  const isTakingOver = useIsTakingOver();
  const [isDrawn, setIsDrawn] = useState(!isTakingOver);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDrawn) return;
    const draw = () => startTransition(() => setIsDrawn(true));
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && draw(), { rootMargin: NEAR });
    if (place.current) observer.observe(place.current);
    const giveUp = whenIdle(draw);
    const drawNow = () => setIsDrawn(true);
    window.addEventListener('beforeprint', drawNow);
    return () => {
      observer.disconnect();
      giveUp();
      window.removeEventListener('beforeprint', drawNow);
    };
  }, [isDrawn]);
  if (isDrawn) return children;
  return (
    <div ref={place}>
      <Loading label="" height={height} />
    </div>
  );
}

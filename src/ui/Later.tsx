import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { Loading } from '@/ui/Loading';
import { useIsTakingOver } from '@/ui/useIsTakingOver';
import { whenIdle } from '@/ui/whenIdle';

/** How near to the window a part is drawn. */
const NEAR = '600px';

interface Props {
  /** Of the shape that stands in its place, in px. */
  height: number;
  children: ReactNode;
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

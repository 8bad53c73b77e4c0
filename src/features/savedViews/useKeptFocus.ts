import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Returns how to say where the focus goes after the next drawing: to the first of these (`data-focus`) that is there and can be used. What is moved or taken
 * away would drop the keyboard's focus, and the dialog would send it to its beginning.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): (...names: string[]) => void {
  const wanted = useRef<string[]>([]);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const names = wanted.current;
    wanted.current = [];
    for (const name of names) {
      const element = root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]:not(:disabled)`);
      if (element) return element.focus();
    }
  });
  return useCallback((...names: string[]) => {
    wanted.current = names;
    // The list itself may stay as it was.
    drawAgain((count) => count + 1);
  }, []);
}

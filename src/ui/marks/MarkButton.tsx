import type { CSSProperties, ReactNode } from 'react';
import { type MarkWords, markName } from '@/ui/marks/marks';

interface Props {
  /** Its key in the mark layer. */
  mark: string;
  words: MarkWords;
  tabStop: string | null;
  onPress: () => void;
  className?: string | undefined;
  style?: CSSProperties;
  children?: ReactNode;
}

/** A mark of a chart as a button, named by its words. */
export function MarkButton({ mark, words, tabStop, onPress, className, style, children }: Props) {
  return (
    <button
      type="button"
      data-mark={mark}
      className={className}
      style={style}
      aria-label={markName(words)}
      {...(words.action === null ? { 'aria-disabled': true } : { 'aria-pressed': words.isChosen })}
      tabIndex={mark === tabStop ? 0 : -1}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

import { Children, type ReactNode } from 'react';
import styles from '@/ui/Unbroken.module.css';

/**
 * Words that a browser would break at their hyphen although too little of them would stand on one of the lines: `e-government`, `EU-backed`, `follow-up`,
 * `BEREC-a`, `WTDC-25`, and years such as `2021–2026`. Parts of addresses are none.
 */
const COMPOUND =
  /(?<![\p{L}\p{N}/._=-])(?:\p{L}{1,2}-\p{L}{2,18}|\p{L}{2,9}-\p{L}{1,2}|[\p{L}\p{N}]{2,12}-\p{N}{1,2}|\p{N}{2,4}[-–]\p{N}{2,4})(?![\p{L}\p{N}/_-]|\.[\p{L}\p{N}])/gu;

function wholeIn(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(COMPOUND)) {
    parts.push(
      text.slice(end, index),
      <span key={index} className={styles.whole}>
        {word}
      </span>,
    );
    end = index + word.length;
  }
  return end === 0 ? text : [...parts, text.slice(end)];
}

/**
 * Returns what is shown with its compounds kept on one line. The letters stay those of the text, so that it can be copied, searched for and read aloud: a sign
 * that forbids the break would go along into other programs.
 */
export function unbroken(shown: ReactNode): ReactNode {
  if (typeof shown === 'string') return wholeIn(shown);
  return Array.isArray(shown) ? Children.map(shown, (part) => (typeof part === 'string' ? wholeIn(part) : part)) : shown;
}

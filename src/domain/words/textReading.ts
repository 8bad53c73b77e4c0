import type { TextReading } from '@/domain/answers/textReading';
import { listed } from '@/domain/words/sentences';

/** Tells whether a text counts as it was typed. */
export function isAsTyped({ dropped, corrected }: TextReading): boolean {
  return dropped.length === 0 && corrected.length === 0;
}

/** Returns what a reader must know of a text that does not count as it was typed, a sentence each. */
export function readingSentences({ dropped, corrected }: TextReading): string[] {
  const words = listed(dropped.map((word) => `“${word}”`));
  return [
    ...corrected.map(({ typed, read }) => `No record has the word “${typed}”. “${read}” was looked for instead.`),
    ...(words ? [`No record has all of these words. ${words} ${dropped.length === 1 ? 'was' : 'were'} left out.`] : []),
  ];
}

/** Returns the same in a few words, to stand behind the text: `“cybr” read as “cyber”, “tomorow” left out`; empty for a text that counts as it was typed. */
export function readingNote({ dropped, corrected }: TextReading): string {
  const left = listed(dropped.map((word) => `“${word}”`));
  return [...corrected.map(({ typed, read }) => `“${typed}” read as “${read}”`), ...(left ? [`${left} left out`] : [])].join(', ');
}

function withoutWord(text: string, word: string, other: string): string {
  const whole = word.split(' ').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${whole.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'gu'), other);
}

/** Returns the text as it was read: without what was left out, with the words that were looked for. */
export function textAsRead(q: string, { dropped, corrected }: TextReading): string {
  const right = corrected.reduce((text, { typed, read }) => withoutWord(text, typed, read), q.normalize('NFKC'));
  return dropped
    .reduce((text, word) => withoutWord(text, word, ''), right)
    .replace(/\s+/g, ' ')
    .trim();
}

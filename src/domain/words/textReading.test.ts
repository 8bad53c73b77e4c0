import { describe, expect, it } from 'vitest';
import { isAsTyped, readingNote, readingSentences, textAsRead } from '@/domain/words/textReading';

const none = { dropped: [], corrected: [] };
const slip = { typed: 'cybersecurty', read: 'cybersecurity' };

describe('how a text was read', () => {
  it('is not worth a word where it counts as it stands', () => {
    expect(isAsTyped(none)).toBe(true);
    expect(readingSentences(none)).toEqual([]);
    expect(isAsTyped({ ...none, dropped: ['moon'] })).toBe(false);
    expect(isAsTyped({ ...none, corrected: [slip] })).toBe(false);
  });

  it.each([
    [{ ...none, dropped: ['moon'] }, ['No record has all of these words. “moon” was left out.']],
    [{ ...none, dropped: ['moon', 'sun'] }, ['No record has all of these words. “moon” and “sun” were left out.']],
    [{ ...none, corrected: [slip] }, ['No record has the word “cybersecurty”. “cybersecurity” was looked for instead.']],
  ])('%j is said as %j', (reading, sentences) => {
    expect(readingSentences(reading)).toEqual(sentences);
  });

  it.each([
    [none, ''],
    [{ ...none, dropped: ['moon', 'sun'] }, '“moon” and “sun” left out'],
    [{ dropped: ['moon'], corrected: [slip] }, '“cybersecurty” read as “cybersecurity”, “moon” left out'],
  ])('%j is noted as %j', (reading, note) => {
    expect(readingNote(reading)).toBe(note);
  });

  it.each([
    ['Serbia moon roaming', { ...none, dropped: ['moon'] }, 'Serbia roaming'],
    ['moonlight moon', { ...none, dropped: ['moon'] }, 'moonlight'],
    ['cybersecurty Serbia', { ...none, corrected: [slip] }, 'cybersecurity Serbia'],
    ['Црна Гора месечина', { ...none, dropped: ['месечина'] }, 'Црна Гора'],
    ['a Crna-Gora b', { ...none, dropped: ['Crna Gora'] }, 'a b'],
  ])('“%s” with %j is “%s”', (q, reading, text) => {
    expect(textAsRead(q, reading)).toBe(text);
  });
});

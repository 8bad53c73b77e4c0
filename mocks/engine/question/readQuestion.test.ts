import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterQuery } from '@/domain/facets/filterCodec';
import { dataset } from '../../testing/bundledViews';
import { buildIndex } from '../atlasIndex';
import { lexiconOf } from './answerQuestion';
import { type Reading, readQuestion } from './readQuestion';

const index = buildIndex(dataset);
const started = performance.now();
const lexicon = lexiconOf(index);
process.stdout.write(`lexicon of ${lexicon.phrases.size} phrases built in ${(performance.now() - started).toFixed(1)} ms\n`);
const read = (sentence: string) => readQuestion(sentence, lexicon, '2026-03');

function shapeWord({ shape: { form, rows, cols } }: Reading): string {
  if (form === 'split') return [rows, cols].filter(Boolean).join(' × ');
  return form === 'records' ? '' : form;
}

function droppedWords(sentence: string, { dropped }: Reading): string {
  return dropped.map(({ start, end }) => sentence.slice(start, end)).join('; ');
}

const cases = ['./sentences.txt', './moreSentences.txt']
  .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [dropped = '', shape = '', filters = '', ...sentence] = line
      .split('|')
      .map((part) => part.trim())
      .reverse();
    return { sentence: sentence.reverse().join('|'), filters, shape, dropped };
  });

const told = cases.map((expected) => {
  const reading = read(expected.sentence);
  return {
    expected,
    found: {
      sentence: expected.sentence,
      filters: filterQuery(reading.filters),
      shape: shapeWord(reading),
      dropped: droppedWords(expected.sentence, reading),
    },
  };
});
const wrong = told.filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found));

describe('the questions of analysts', () => {
  it('are read exactly as written in the file, at least 95 of 100', () => {
    const rate = 1 - wrong.length / cases.length;
    process.stdout.write(`questions read exactly: ${cases.length - wrong.length} of ${cases.length} (${(100 * rate).toFixed(1)}%)\n`);
    for (const { expected, found } of wrong) process.stdout.write(`${JSON.stringify({ expected, found }, null, 1)}\n`);
    expect(rate).toBeGreaterThanOrEqual(0.95);
  });

  it('are never read otherwise without a word of it', () => {
    const silent = wrong.filter(
      ({ expected, found }) => found.dropped === expected.dropped && (found.filters !== expected.filters || found.shape !== expected.shape),
    );
    expect(silent).toEqual([]);
  });
});

import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { AtlasIndex } from '../atlasIndex';
import { selectRows } from '../filterRecords';
import { choicesOf, labelOf, sentenceWith, totalOf } from './choices';
import { buildLexicon, type Lexicon } from './lexicon';
import { type ReadDrop, type Reading, readQuestion } from './readQuestion';

const lexicons = new WeakMap<AtlasIndex, Lexicon>();

/** Returns what questions to a release are read by. It depends on the dataset alone, and is made once. */
export function lexiconOf(index: AtlasIndex): Lexicon {
  const known = lexicons.get(index);
  if (known) return known;
  const { organisations, organisationLabels: labels, columns } = index;
  const lexicon = buildLexicon({ organisations, labels, countries: columns.facets.country.values });
  lexicons.set(index, lexicon);
  return lexicon;
}

/** Returns how many records the question would leave if the words were looked for too; null for what means something that a text search cannot say. */
function inText(index: AtlasIndex, { filters }: Reading, { reason }: ReadDrop, text: string): number | null {
  if (reason !== 'unknown') return null;
  return selectRows(index, { ...filters, q: [filters.q, text].filter(Boolean).join(' ') }).left.length;
}

/** Reads a question: what it asks for, what else each part could be, and what was dropped. */
export function answerQuestion(index: AtlasIndex, q: string): Omit<QuestionAnswer, 'query'> {
  const lexicon = lexiconOf(index);
  const now = index.dataset.release.collectedTo;
  const reading = readQuestion(q, lexicon, now);
  return {
    release: index.dataset.release.id,
    q,
    filters: filterQuery(reading.filters),
    total: totalOf(index, reading),
    tokens: reading.tokens.map((token) => {
      const { start, end, kind, facet, ids, isCorrected, joint } = token;
      const without = sentenceWith(q, token, '');
      return {
        ...{ start, end, text: q.slice(start, end), kind, facet, ids: [...ids], label: labelOf(index, token), isCorrected, joint },
        choices: choicesOf({ index, lexicon, sentence: q, reading }, token),
        without,
        withoutCount: totalOf(index, readQuestion(without, lexicon, now)),
      };
    }),
    dropped: reading.dropped.map((drop) => {
      const text = q.slice(drop.start, drop.end);
      return { ...drop, text, inText: inText(index, reading, drop, text) };
    }),
    shape: reading.shape,
  };
}

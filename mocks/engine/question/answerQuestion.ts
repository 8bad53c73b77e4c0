import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { AtlasIndex } from '../atlasIndex';
import { choicesOf, labelOf, sentenceWith, totalOf } from './choices';
import { buildLexicon, type Lexicon } from './lexicon';
import { personFinder } from './people';
import { type ReadDrop, readQuestion } from './readQuestion';

const lexicons = new WeakMap<AtlasIndex, Lexicon>();

/** Returns what questions to a release are read by. It depends on the dataset alone, and is made once. */
export function lexiconOf(index: AtlasIndex): Lexicon {
  const known = lexicons.get(index);
  if (known) return known;
  const { organisations, organisationLabels: labels, columns } = index;
  const lexicon = buildLexicon({ organisations, labels, countries: columns.facets.country.values, findPerson: personFinder(index) });
  lexicons.set(index, lexicon);
  return lexicon;
}

type InText = QuestionAnswer['dropped'][number]['inText'];

/** Returns the question with the words of a part that is not understood as a text to look for; null for what means something that a text search cannot say. */
function inText(index: AtlasIndex, q: string, drop: ReadDrop): InText {
  if (drop.reason !== 'unknown') return null;
  const text = q.slice(drop.start, drop.end);
  return asked(index, sentenceWith(q, drop, `“${text}”`));
}

/** Returns a sentence with what it asks for. */
function asked(index: AtlasIndex, q: string) {
  const reading = readQuestion(q, lexiconOf(index), index.dataset.release.collectedTo);
  return { q, filters: filterQuery(reading.filters), count: totalOf(index, reading) };
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
      return {
        ...{ start, end, text: q.slice(start, end), kind, facet, ids: [...ids], label: labelOf(index, token), isCorrected, joint },
        choices: choicesOf({ index, lexicon, sentence: q, reading }, token),
        without: asked(index, sentenceWith(q, token, '')),
      };
    }),
    dropped: reading.dropped.map((drop) => ({ ...drop, text: q.slice(drop.start, drop.end), inText: inText(index, q, drop) })),
    shape: reading.shape,
  };
}

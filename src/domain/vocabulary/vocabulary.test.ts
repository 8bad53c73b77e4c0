import { expect, it } from 'vitest';
import * as vocabulary from '@/domain/vocabulary/vocabulary';
import published from '../../../mocks/dataset/vocabulary.json';

const lists = Object.entries(published).map(([name, values]) => [name, Array.isArray(values) ? values : Object.keys(values)] as const);

it.each(lists)('%s holds the values of the dataset’s own vocabulary, in its order', (name, values) => {
  const labels = Object.entries(vocabulary).find(([key]) => key === name)?.[1];
  expect(Object.keys(labels ?? {})).toEqual(values);
});

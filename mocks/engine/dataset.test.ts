import { expect, test } from 'vitest';
import { bundledTexts } from '../api/bundledArchive';
import { activity } from '../testing/tinyDataset';
import { type DatasetTexts, datasetFileNames, describeProblem, readDataset } from './dataset';

const whole = readDataset(bundledTexts);

test('the dataset of the product is read without a problem', () => {
  expect(whole.problems).toEqual([]);
  expect(whole.dataset.activities).toHaveLength(JSON.parse(bundledTexts['activities.json']).length);
});

test('how the files are laid out does not matter: without line breaks, or one value a line, they hold the same', () => {
  for (const indent of [0, 1]) {
    const texts = { ...bundledTexts };
    for (const name of datasetFileNames) texts[name] = JSON.stringify(JSON.parse(bundledTexts[name]), null, indent);
    expect(readDataset(texts)).toEqual(whole);
  }
});

function readWith(texts: Partial<DatasetTexts>) {
  const { dataset, problems } = readDataset({ ...bundledTexts, ...texts });
  return { activities: dataset.activities.map(({ id }) => id), problems: problems.map(describeProblem), dataset };
}

test('a malformed record is left out and named by file, id and field, with what was expected', () => {
  const records = [activity({ id: 'one' }), { ...activity({ id: 'two' }), date: 'May' }, activity({ id: 'three' })];
  const nameless = { ...activity({ title: '' }), id: undefined };
  expect(readWith({ 'activities.json': JSON.stringify([...records, nameless]) })).toMatchObject({
    activities: ['one', 'three'],
    problems: [
      "activities.json two date: 'May' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
      'activities.json record 4 id: Invalid input: expected string, received undefined',
      'activities.json record 4 title: must have ten characters or more',
    ],
  });
});

test.each(['<!doctype html>', '', '[{}'])('a file that is not JSON is named, and the other files are read: %j', (text) => {
  const { activities, problems, dataset } = readWith({ 'activities.json': text });
  expect(activities).toEqual([]);
  expect(dataset.agreements).toEqual(whole.dataset.agreements);
  expect(problems).toEqual([expect.stringContaining('activities.json: contains no record: is not JSON')]);
});

test('an empty list has no records and no problem', () => {
  expect(readWith({ 'activities.json': '[\n]\n' })).toMatchObject({ activities: [], problems: [] });
});

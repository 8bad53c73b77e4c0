import { expect, test } from 'vitest';
import { followUpTrial } from '@/domain/records/followUpRule';
import { bundledTexts } from '../../api/bundledArchive';
import { readDataset } from '../dataset';
import { tryFollowUps } from './followUpTrial';

const { dataset } = readDataset(bundledTexts);

test('About tells the figure that the trial of the rule gives', () => {
  const { found, of, release } = followUpTrial;
  expect(tryFollowUps(dataset)).toEqual({ found, of });
  expect(release).toBe(dataset.release.id);
});

test('possible follow-ups are named nowhere while the rule finds less than half', () => {
  expect(followUpTrial.found * 2).toBeLessThan(followUpTrial.of);
});

test('the trial sees what it hides: without any follow-up there is nothing to find, and a hidden one is not told by its own entry', () => {
  const bare = dataset.agreements.map((one) => ({ ...one, commitments: one.commitments.map((each) => ({ ...each, followUps: [] })) }));
  expect(tryFollowUps({ ...dataset, agreements: bare })).toEqual({ found: 0, of: 0 });
  // Notes on what came of a commitment are what the trial hides, so their words must not help.
  const noted = dataset.agreements.map((one) => ({
    ...one,
    commitments: one.commitments.map((each) => ({ ...each, followUps: each.followUps.map((follow) => ({ ...follow, note: 'x' })) })),
  }));
  expect(tryFollowUps({ ...dataset, agreements: noted })).toEqual(tryFollowUps(dataset));
});

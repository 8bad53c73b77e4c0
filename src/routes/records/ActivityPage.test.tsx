import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { activityDetailSchema, activityListSchema } from '@/domain/answers/apiAnswers';
import { RecordPage } from '@/routes/records/RecordPage';
import { renderPage } from '@/testing/renderPage';

const open = (id: string) => renderPage(<RecordPage kind="activity" />, `/activities/${id}`, '/activities/:id');

/** Five activities spread over the whole list. */
async function sampleIds(): Promise<string[]> {
  const { items } = await getJson('/activities?pageSize=all', activityListSchema);
  return [0, 1, 2, 3, 4].map((part) => items[Math.floor((part * (items.length - 1)) / 4)]?.id ?? '');
}

describe('the page of an activity', () => {
  it('shows every outcome, person, organisation, linked record and source', async () => {
    for (const id of await sampleIds()) {
      const { record, related, organisations } = await getJson(`/activities/${id}`, activityDetailSchema);
      const { unmount } = open(id);
      await screen.findByRole('heading', { level: 1, name: record.title });
      const page = document.body.textContent;
      const expected = [
        record.summary,
        ...record.outcomes,
        ...record.people.flatMap(({ name, role }) => [name, role]),
        ...organisations.map(({ name }) => name),
        ...record.sources.flatMap(({ publisher, title }) => [publisher, ...(title ? [title] : [])]),
        ...[...related.activities, ...related.agreements, ...related.initiatives].map(({ title }) => title),
      ];
      expect(expected.filter((text) => !page.includes(text))).toEqual([]);
      unmount();
    }
  });

  it('says that there is no such activity, and leads back', async () => {
    open('no-such-record');
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(screen.getByRole('link', { name: /activities/i })).toHaveAttribute('href', '/activities');
  });
});

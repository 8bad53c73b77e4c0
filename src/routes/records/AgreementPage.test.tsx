import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { agreementDetailSchema, agreementListSchema } from '@/domain/answers/apiAnswers';
import { RecordPage } from '@/routes/records/RecordPage';
import { renderPage } from '@/testing/renderPage';

const open = (id: string) => renderPage(<RecordPage kind="agreement" />, `/agreements/${id}`, '/agreements/:id');

/** Five agreements spread over the whole list. */
async function sampleIds(): Promise<string[]> {
  const { items } = await getJson('/agreements?pageSize=all', agreementListSchema);
  return [0, 1, 2, 3, 4].map((part) => items[Math.floor((part * (items.length - 1)) / 4)]?.id ?? '');
}

/** Every footnote leads to a source, and every way back to a footnote. */
function expectNoDeadAnchors() {
  const anchors = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(anchors.filter((id) => !document.getElementById(id))).toEqual([]);
}

describe('the page of an agreement', () => {
  it('shows every commitment, party, signatory, related record and source', async () => {
    for (const id of await sampleIds()) {
      const { record, related } = await getJson(`/agreements/${id}`, agreementDetailSchema);
      const { unmount } = open(id);
      await screen.findByRole('heading', { level: 1, name: record.title });
      const page = document.body.textContent;
      const expected = [
        record.summary,
        ...record.commitments.flatMap(({ text, followUps }) => [text, ...followUps.map(({ note }) => note)]),
        ...record.parties.flatMap(({ name, signatory }) => [name, ...(signatory ? [signatory.name, signatory.role] : [])]),
        ...record.sources.flatMap(({ publisher, title }) => [publisher, ...(title ? [title] : [])]),
        ...[...related.activities, ...related.agreements, ...related.initiatives].map(({ title }) => title),
        ...(record.legalEffect ? [record.legalEffect] : []),
      ];
      expect(expected.filter((text) => !page.includes(text))).toEqual([]);
      expectNoDeadAnchors();
      expect(document.title).toBe(`${record.title} · Accord Atlas`);
      unmount();
    }
  });

  it('tells a commitment with a recorded follow-up from one without', async () => {
    open('2014-ba-me-mk-rs-roaming-price-agreement');
    expect((await screen.findAllByText('No follow-up recorded')).length).toBe(2);
    const followUps = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href') === '/activities/2018-04-18-al-xk-join-roaming-initiative');
    expect(followUps.length).toBeGreaterThan(0);
    expect(document.body).toHaveTextContent('Without prejudice to positions on status');
  });

  it('says that there is no such agreement, and leads back', async () => {
    open('no-such-record');
    expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    expect(document.body).toHaveTextContent('no-such-record');
    expect(document.title).toBe('Not found · Accord Atlas');
    expect(screen.getByRole('link', { name: /agreements/i })).toHaveAttribute('href', '/agreements');
  });
});

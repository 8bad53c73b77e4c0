import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { metaSchema } from '@/domain/answers/apiAnswers';
import { type OrganisationProfile, organisationProfileSchema, topicProfileSchema } from '@/domain/answers/profileAnswers';
import { OrganisationPage } from '@/routes/organisations/OrganisationPage';
import { renderPage } from '@/testing/renderPage';

const ask = (id: string, query = '') => getJson(`/organisations/${id}${query}`, organisationProfileSchema);
const open = (id: string, query = '') => renderPage(<OrganisationPage />, `/organisations/${id}${query}`, '/organisations/:id');

/** The first organisation whose line holds records beside its own. */
async function findMerged(): Promise<{ own: OrganisationProfile; merged: OrganisationProfile }> {
  const { vocabulary } = await getJson('/meta', metaSchema);
  for (const { id } of vocabulary.organisations) {
    const merged = await ask(id, '?merged=true');
    const own = await ask(id);
    if (merged.chain.length > 0 && merged.total > own.total && own.total > 0) return { own, merged };
  }
  throw new Error('No organisation of the dataset has predecessors or successors with records');
}

describe('the page of an organisation', () => {
  it('counts predecessors and successors when asked, in a step that Back undoes', async () => {
    const { own, merged } = await findMerged();
    const { name } = own.organisation;
    const { user } = open(own.organisation.id);
    await screen.findByRole('heading', { level: 1, name });
    expect(document.title).toBe(`${name} · Accord Atlas`);
    const lead = () => document.querySelector('article > p');
    expect(lead()).toHaveTextContent(new RegExp(`^${own.total} record`));
    for (const member of own.chain) expect(document.body).toHaveTextContent(member.name);
    const box = screen.getByRole('checkbox', { name: 'Count predecessors and successors too' });
    await user.click(box);
    await waitFor(() => expect(lead()).toHaveTextContent(new RegExp(`^${merged.total} record`)));
    // The organisation is neither a predecessor nor a successor of its own.
    expect(lead()).toHaveTextContent(new RegExp(`, including those of ${own.chain.length - 1} predecessor.* successors?\\.$`));
    expect(location.search).toBe('?merged=true');
    expect(box).toBeInTheDocument();
    history.back();
    await waitFor(() => expect(location.search).toBe(''));
    await waitFor(() => expect(lead()).toHaveTextContent(new RegExp(`^${own.total} record`)));
  });

  it('shows partners, countries and records of the data service', async () => {
    const { organisations } = await getJson('/topics/cybersecurity', topicProfileSchema);
    const profile = await ask(organisations[0]?.id ?? '');
    open(profile.organisation.id);
    await screen.findByRole('heading', { level: 1, name: profile.organisation.name });
    const countries = screen.getByRole('table', { name: /^Countries in the records/ });
    const cells = [...countries.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(cells).toEqual(profile.countries.slice(0, 10).map(({ name, count }) => `${name}${count}`));
    for (const { title } of profile.records.slice(0, 20)) expect(document.body).toHaveTextContent(title);
    const site = profile.organisation.url;
    if (site) expect(within(document.body).getByText(site)).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('names a value of merged that cannot be used', async () => {
    const { own } = await findMerged();
    const { user } = open(own.organisation.id, '?merged=perhaps');
    await screen.findByRole('heading', { level: 1, name: own.organisation.name });
    expect(screen.getByRole('region', { name: 'About this link' })).toHaveTextContent('merged=perhaps');
    await user.click(screen.getByText('Remove from the link'));
    await waitFor(() => expect(location.search).toBe(''));
  });

  it('says that there is no such organisation', async () => {
    open('no-such-body');
    await screen.findByText('Not found', { selector: 'h1' });
    expect(document.body).toHaveTextContent('no-such-body');
  });
});

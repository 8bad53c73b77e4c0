import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Filters } from '@/domain/facets/filters';
import { ExtraFilters, FixedFilters } from '@/features/filters/FilterProviders';
import { useFilters } from '@/features/filters/useFilters';
import { renderPage } from '@/testing/renderPage';

const fixed: Partial<Filters> = { country: [['MK']] };

function Probe({ name }: { name: string }) {
  const { filters, problems, change, clear } = useFilters();
  return (
    <div>
      <output aria-label={name}>{`${filters.country}|${filters.topic}|${problems.length}`}</output>
      <button type="button" onClick={() => change({ country: [['MK']] })}>{`${name}: same`}</button>
      <button type="button" onClick={() => change({ country: [['RS']], topic: [['roaming']] })}>{`${name}: both`}</button>
      <button type="button" onClick={clear}>{`${name}: clear`}</button>
    </div>
  );
}

function open(address: string) {
  return renderPage(
    <FixedFilters fixed={fixed}>
      <Probe name="fixed" />
      <ExtraFilters fixed={fixed}>
        <Probe name="extra" />
      </ExtraFilters>
    </FixedFilters>,
    address,
  );
}

describe('filters that a page fixes', () => {
  it('holds what is fixed over the address, and shows the rest apart', async () => {
    open('/?topic=cybersecurity');
    expect(await screen.findByLabelText('fixed')).toHaveTextContent('MK|cybersecurity|0');
    expect(screen.getByLabelText('extra')).toHaveTextContent('|cybersecurity|0');
  });

  it('adds what is fixed to the groups of the address, and never writes it', async () => {
    const { user } = open('/?country=AL');
    expect(await screen.findByLabelText('fixed')).toHaveTextContent('AL,MK||0');
    expect(screen.getByLabelText('extra')).toHaveTextContent('AL||0');
    await user.click(screen.getByText('extra: both'));
    await waitFor(() => expect(location.search).toBe('?country=RS&topic=roaming'));
    expect(screen.getByLabelText('fixed')).toHaveTextContent('MK,RS|roaming|0');
    await user.click(screen.getByText('fixed: same'));
    await waitFor(() => expect(location.search).toBe('?topic=roaming'));
    await user.click(screen.getByText('fixed: clear'));
    await waitFor(() => expect(location.search).toBe(''));
    expect(screen.getByLabelText('fixed')).toHaveTextContent('MK||0');
  });

  it('drops a wider choice that what is fixed makes redundant at the next change', async () => {
    const { user } = open('/?country=MK,RS');
    expect(await screen.findByLabelText('fixed')).toHaveTextContent('MK||0');
    expect(screen.getByLabelText('extra')).toHaveTextContent('||0');
    await user.click(screen.getByText('fixed: same'));
    await waitFor(() => expect(location.search).toBe(''));
  });
});

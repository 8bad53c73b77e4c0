import { describe, expect, it } from 'vitest';
import { type Pages, pages } from '@/domain/address/pages';
import { filtersWith } from '@/domain/facets/filters';
import { sentenceParts } from '@/features/question/questionWords';
import { isShownAt, shapeAddress } from '@/features/question/shapeAddress';

const filters = filtersWith({ country: [['MK']], from: '2019' });
const query = 'country=MK&from=2019';

describe('where a question of a shape is answered', () => {
  it.each([
    ['records', null, null, `/?${query}&ask=who`, null],
    ['number', null, null, `/?${query}&ask=who`, null],
    ['split', 'partner', null, `/?${query}&ask=who`, 'records-by-country'],
    ['split', 'topic', null, `/?${query}&ask=who`, 'records-by-topic'],
    ['split', 'quarter', null, `/?${query}&ask=who`, 'records-over-time'],
    ['split', 'topic', 'year', `/?${query}&ask=who`, 'topics-over-time'],
    // Until there is a page for any two dimensions, the chart of the first one.
    ['split', 'partner', 'year', `/?${query}&ask=who`, 'records-by-country'],
    ['split', 'org', null, `/?${query}&ask=who`, null],
    ['followUp', null, null, `/?${query}&ask=who`, 'commitments-by-kind'],
    ['compare', null, null, `/?${query}&ask=who`, null],
  ] as const)('%s by %s and %s: %s', (form, rows, cols, to, chart) => {
    const { explore: _, followThrough: __, ...older } = pages;
    expect(shapeAddress({ form, rows, cols }, filters, 'who', older)).toEqual({ to, chart });
  });

  it('countries that are compared stand side by side', () => {
    const both = filtersWith({ country: [['AL', 'RS']], topic: [['roaming']] });
    expect(shapeAddress({ form: 'compare', rows: null, cols: null }, both, 'x').to).toBe('/compare?topic=roaming&ask=x&ids=AL,RS');
  });

  it('any two dimensions, and what was followed up, on pages of their own once there are such pages', () => {
    const page = { component: 'AnyPage', label: 'Any', words: '', filters: {}, offeredIn: [], takes: [] } as const;
    const later: Pages = { ...pages, explore: { ...page, path: '/explore' }, followThrough: { ...page, path: '/follow-through' } };
    expect(shapeAddress({ form: 'split', rows: 'partner', cols: 'year' }, filters, 'x', later).to).toContain('rows=partner');
    expect(shapeAddress({ form: 'split', rows: 'org', cols: null }, filters, 'x', later).to).toMatch(/^\/explore\?.*cols=none/);
    expect(shapeAddress({ form: 'followUp', rows: null, cols: null }, filters, 'x', later).to).toBe(`/follow-through?${query}&ask=x`);
  });
});

describe('whether a page shows the answer', () => {
  it.each([
    ['/?country=MK&ask=x', '/', '?country=MK', true],
    ['/?country=MK&ask=x', '/', '?ask=other&country=MK&mode=stacked', true],
    ['/?country=MK&ask=x', '/', '?country=MK&topic=roaming', false],
    ['/?country=MK&ask=x', '/timeline', '?country=MK', false],
    ['/explore?country=MK&ask=x&rows=org', '/explore', '?country=MK&rows=org', true],
    ['/explore?country=MK&ask=x&rows=org', '/explore', '?country=MK&rows=topic', false],
  ])('%s at %s%s: %s', (to, pathname, search, isShown) => {
    expect(isShownAt(to, pathname, search)).toBe(isShown);
  });
});

describe('the sentence in parts', () => {
  it('marks “work with” as the split that it belongs to', () => {
    const shape = { start: 0, end: 3, kind: 'shape' as const, ids: ['partner'], text: 'who', facet: null, label: 'partner' };
    const rest = { isCorrected: false, joint: null, choices: [], without: { q: '', filters: '', count: 0 } };
    const parts = sentenceParts({ q: 'who do we work with on it', tokens: [{ ...shape, ...rest }], dropped: [] });
    expect(parts.map(({ text, as }) => [text, as])).toEqual([
      ['who', 'shape'],
      [' do we ', null],
      ['work with', 'shape'],
      [' on it', null],
    ]);
  });

  it('is the sentence', () => {
    const rest = {
      text: '',
      facet: null,
      ids: [],
      label: '',
      isCorrected: false,
      joint: null,
      choices: [],
      without: { q: '', filters: '', count: 0 },
    };
    const parts = sentenceParts({
      q: 'who did Serbia really meet',
      tokens: [
        { start: 0, end: 3, kind: 'shape', ...rest },
        { start: 8, end: 14, kind: 'filter', ...rest },
      ],
      dropped: [{ start: 15, end: 21, text: 'really', reason: 'unknown', inText: null }],
    });
    expect(parts.map(({ text, as }) => [text, as])).toEqual([
      ['who', 'shape'],
      [' did ', null],
      ['Serbia', 'filter'],
      [' ', null],
      ['really', 'dropped'],
      [' meet', null],
    ]);
  });
});

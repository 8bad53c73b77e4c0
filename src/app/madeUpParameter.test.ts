import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/*
 * An entry of the catalogue is all that a parameter of the address needs: two that nobody has written any other code for have their place in every address, are
 * read and written, and are known to the API only where the entry says so.
 */
async function load() {
  const { oneOf } = await import('@/domain/address/parameter');
  const { pageParameters } = await import('@/domain/address/parameters');
  const shade = oneOf(['plain', 'striped'], 'plain');
  Object.assign(pageParameters, { shade, tint: { ...shade, isOfApi: true } });
  return {
    parameters: { shade },
    ...(await import('@/domain/address/linkProblem')),
    ...(await import('@/domain/address/parameterOrder')),
    ...(await import('@/domain/address/parameters')),
    ...(await import('@/features/filters/filterHref')),
    ...(await import('@/domain/facets/filters')),
    ...(await import('../../mocks/testing/respond')),
  };
}

let app: Awaited<ReturnType<typeof load>>;

// All modules are loaded again around the larger catalogue, and once more after it, for the files that share this worker.
beforeAll(async () => {
  vi.resetModules();
  app = await load();
});
afterAll(() => vi.resetModules());

async function refused(query: string) {
  const response = await app.respond(new Request(`https://example.org/api/v1/overview?${query}`));
  const { errors = [] } = await response.json();
  return errors.map(({ parameter, code }: { parameter: string; code: string }) => `${parameter}: ${code}`);
}

describe('a parameter that was only added to the catalogue', () => {
  it('stands after the others in every address', () => {
    expect(app.hrefWith('/', app.filtersWith({ country: [['MK']] }), { shade: 'striped', sort: 'title' })).toBe(
      '/?country=MK&sort=title&shade=striped',
    );
    expect([...app.orderParameters(new URLSearchParams('other=1&shade=striped&q=a')).keys()]).toEqual(['q', 'shade', 'other']);
  });

  it('is read and written, and what is wrong with it is said', () => {
    const { values, problems } = app.settleAll(app.parameters, { shade: 'dotted' });
    expect(values).toEqual({ shade: 'plain' });
    expect(problems.map(app.linkProblemSentence)).toEqual(['“shade=dotted” is not known; use plain, striped. It was left out.']);
    expect(app.serialiseAll(app.parameters, { shade: 'striped' })).toEqual({ shade: 'striped' });
  });

  it('is none of the API, as little as others of pages alone', async () => {
    expect(await refused('shade=striped')).toEqual(['shade: unknown-parameter']);
    for (const name of ['dialog', 'table', 'by', 'ids', 'charts', 'theme'])
      expect(await refused(`${name}=x`)).toEqual([`${name}: unknown-parameter`]);
  });

  it('is one of the API where its entry says so', async () => {
    expect(await refused('tint=striped&sort=title&page=2&lane=topic&merged=true&pageSize=5')).toEqual([]);
    expect(app.apiParameterOrder).toContain('tint');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addView,
  markSeen,
  mergeViews,
  moveView,
  newRecords,
  putBack,
  readViewsFile,
  removeView,
  renameView,
  type SavedView,
  type SavedViews,
  writeViewsFile,
} from '@/features/savedViews/savedViews';
import { NAME_LIMIT } from '@/features/savedViews/viewName';

const seen = { release: '2026.11', at: '2026-11-24', keys: ['activity/a'] };

function viewOf(id: string, patch: Partial<SavedView> = {}): SavedView {
  return { id, name: `View ${id}`, address: `/agreements?q=${id}`, savedAt: '2026-11-24', seen, ...patch };
}

const three: SavedViews = [viewOf('a'), viewOf('b'), viewOf('c')];
const names = (views: SavedViews) => views.map(({ name }) => name);
const ids = (views: SavedViews) => views.map(({ id }) => id);

const nameArbitrary = fc.string({ minLength: 1, maxLength: NAME_LIMIT }).filter((name) => name.trim() === name && name !== '');
const viewsArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 9 }),
    name: nameArbitrary,
    address: fc.constantFrom('/', '/timeline?country=MK,RS', '/pairs/AL/MK', '/agreements?q=%D1%80&release=2026.11'),
    savedAt: fc.constantFrom('2026-11-24', '2024-02-29'),
    seen: fc.record({ release: fc.string(), at: fc.constant('2026-11-24'), keys: fc.array(fc.string()) }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('the list', () => {
  it('takes a view with a tidied name and an id of its own', () => {
    const [added] = addView([], { ...viewOf('x'), name: '  North\n Macedonia  ' });
    expect(added).toMatchObject({ id: 'view-1', name: 'North Macedonia' });
    expect(addView(three, { ...viewOf('x'), name: '   ' })).toBe(three);
    expect(addView([viewOf('view-2')], viewOf('x')).at(-1)?.id).toBe('view-3');
    expect(addView([], { ...viewOf('x'), name: 'x'.repeat(500) })[0]?.name).toHaveLength(NAME_LIMIT);
  });

  it('renames, deletes, puts back and notes what was seen', () => {
    expect(names(renameView(three, 'b', ' New '))).toEqual(['View a', 'New', 'View c']);
    expect(renameView(three, 'b', '  ')).toBe(three);
    const without = removeView(three, 'b');
    expect(ids(without)).toEqual(['a', 'c']);
    expect(putBack(without, three[1] ?? viewOf('b'), 1)).toEqual(three);
    expect(putBack(three, viewOf('b'), 0)).toBe(three);
    expect(markSeen(three, 'c', { ...seen, keys: [] })[2]?.seen.keys).toEqual([]);
  });

  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['nobody', 1, 'abc'],
  ] as const)('moves %s by %i', (id, by, order) => {
    expect(ids(moveView(three, id, by)).join('')).toBe(order);
  });

  it('only changes places when it moves, and a move back undoes it', () => {
    fc.assert(
      fc.property(viewsArbitrary, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (views, at, by) => {
        const id = views[at % Math.max(1, views.length)]?.id ?? '';
        const moved = moveView(views, id, by);
        expect(ids(moved).toSorted()).toEqual(ids(views).toSorted());
        if (moved !== views) expect(moveView(moved, id, by === 1 ? -1 : 1)).toEqual(views);
      }),
    );
  });

  it('keeps ids apart whatever is added', () => {
    fc.assert(
      fc.property(viewsArbitrary, viewsArbitrary, (views, more) => {
        const all = mergeViews(views, more);
        expect(new Set(ids(all)).size).toBe(all.length);
        expect(all.slice(0, views.length)).toEqual(views);
      }),
    );
  });

  it('imports the same view once', () => {
    const other = viewOf('b', { name: 'Another name' });
    const merged = mergeViews(three, [viewOf('z', { name: 'View a', address: '/agreements?q=a' }), other, { ...other, id: 'again' }]);
    expect(names(merged)).toEqual(['View a', 'View b', 'View c', 'Another name']);
    expect(mergeViews(merged, merged)).toEqual(merged);
    const spaced = mergeViews(three, [viewOf('d', { name: 'Two  words' })]);
    expect(mergeViews(spaced, [viewOf('d', { name: 'Two  words' })])).toEqual(spaced);
  });
});

it('names as new what was not seen, and nothing that left', () => {
  const now = [{ key: 'agreement/b' }, { key: 'activity/a' }];
  expect(newRecords({ ...seen, keys: ['activity/a', 'agreement/gone'] }, now)).toEqual([{ key: 'agreement/b' }]);
});

describe('the file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(viewsArbitrary, (views) => {
        expect(readViewsFile(writeViewsFile(views))).toEqual({ views, problem: null });
      }),
    );
  });

  it.each([
    ['no JSON', 'hello', /not JSON/],
    ['nothing', '', /not JSON/],
    ['another list', '[]', /not a file of saved views/],
    ['null', 'null', /not a file of saved views/],
    ['another format', '{"format":"other","version":1,"views":[]}', /format is not as expected/],
    ['a later version', '{"format":"accord-atlas-saved-views","version":2,"views":[]}', /version is not as expected/],
  ])('that holds %s is refused in words', (_, text, message) => {
    expect(readViewsFile(text)).toEqual({ error: expect.stringMatching(message) });
  });

  it.each([
    ['another site', { address: '//evil.example/x' }],
    ['another site by a backslash', { address: '/\\evil.example' }],
    ['a script', { address: 'javascript:alert(1)' }],
    ['no name', { name: '  ' }],
    ['no date', { savedAt: 'yesterday' }],
    ['no such day', { savedAt: '2026-02-30' }],
  ])('leaves out a view with %s and names its place', (_, patch) => {
    const file = JSON.stringify({ format: 'accord-atlas-saved-views', version: 1, views: [viewOf('a'), { ...viewOf('b'), ...patch }] });
    expect(readViewsFile(file)).toEqual({ views: [viewOf('a')], problem: expect.stringMatching(/left out: number 2 \(/) });
  });

  it('gives an address of an earlier version its present form', () => {
    const read = readViewsFile(writeViewsFile([viewOf('a', { address: '/timeline?country=EL&mode=rhythm&table=timeline' })]));
    expect('views' in read && read.views[0]?.address).toBe('/timeline?country=GR&mode=rhythm&table=rhythm');
  });

  it('parts views that share an id', () => {
    const read = readViewsFile(writeViewsFile([viewOf('a'), viewOf('a', { name: 'Other' })]));
    expect('views' in read && ids(read.views)).toEqual(['a', 'view-2']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'error' in readViewsFile(text)));
  });
});

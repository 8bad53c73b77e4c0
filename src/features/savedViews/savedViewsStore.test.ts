import { describe, expect, it, vi } from 'vitest';
import { addView, removeView, type SavedView, writeViewsFile } from '@/features/savedViews/savedViews';
import { createSavedViewsStore, STORE_KEY } from '@/features/savedViews/savedViewsStore';

const view: SavedView = {
  id: 'view-1',
  name: 'Mine',
  address: '/agreements?country=MK',
  savedAt: '2026-11-24',
  seen: { release: '2026.11', at: '2026-11-24', keys: [] },
};

/** A storage in memory that throws at reading or writing while it is told to. */
function storageOf(kept: Record<string, string> = {}) {
  const refuses = { reading: false, writing: false };
  const storage = {
    getItem(name: string) {
      if (refuses.reading) throw new DOMException('The operation is insecure', 'SecurityError');
      return kept[name] ?? null;
    },
    setItem(name: string, value: string) {
      if (refuses.writing) throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      kept[name] = value;
    },
  };
  return { kept, refuses, storage: () => storage as Storage };
}

const namesIn = ({ state }: ReturnType<typeof createSavedViewsStore>) => state().views.map(({ name }) => name);

describe('the store of saved views', () => {
  it('keeps views as the file they are exported as, and tells who listens', () => {
    const { kept, storage } = storageOf();
    const store = createSavedViewsStore(storage);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.change((views) => addView(views, view));
    expect(kept[STORE_KEY]).toBe(writeViewsFile([view]));
    expect(listener).toHaveBeenCalledOnce();
    expect(createSavedViewsStore(storage).state()).toEqual({ views: [view], problem: null });
    stop();
    store.change((views) => removeView(views, view.id));
    expect(listener).toHaveBeenCalledOnce();
  });

  it('adds to what another tab saved meanwhile', () => {
    const { kept, storage } = storageOf();
    const store = createSavedViewsStore(storage);
    expect(store.state().views).toEqual([]);
    kept[STORE_KEY] = writeViewsFile([view]);
    store.change((views) => addView(views, { ...view, name: 'Here' }));
    expect(namesIn(store)).toEqual(['Mine', 'Here']);
    kept[STORE_KEY] = writeViewsFile([view]);
    store.reread();
    expect(namesIn(store)).toEqual(['Mine']);
  });

  it('shows what another tab saved while nobody listened here', () => {
    const { kept, storage } = storageOf();
    const store = createSavedViewsStore(storage);
    expect(store.state().views).toEqual([]);
    kept[STORE_KEY] = writeViewsFile([view]);
    store.subscribe(() => undefined);
    expect(namesIn(store)).toEqual(['Mine']);
  });

  it.each(['reading', 'writing'] as const)('lasts for the visit where %s is refused, says so, and is kept once it can be', (what) => {
    const { kept, refuses, storage } = storageOf();
    const store = createSavedViewsStore(storage);
    refuses.reading = what === 'reading';
    refuses.writing = true;
    store.change((views) => addView(views, view));
    store.change((views) => addView(views, { ...view, name: 'Second' }));
    expect(namesIn(store)).toEqual(['Mine', 'Second']);
    expect(store.state().problem).toMatch(/could not save the change \(The quota has been exceeded\).*export them as a file/);
    store.reread();
    expect(namesIn(store)).toEqual(['Mine', 'Second']);
    Object.assign(refuses, { reading: false, writing: false });
    store.change((views) => addView(views, { ...view, name: 'Third' }));
    expect(store.state().problem).toBeNull();
    expect(createSavedViewsStore(() => ({ ...storage(), getItem: (name: string) => kept[name] ?? null })).state().views).toHaveLength(3);
  });

  it('says that nothing can be kept where even the storage itself is refused', () => {
    const store = createSavedViewsStore(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    expect(store.state()).toEqual({ views: [], problem: expect.stringContaining('Access is denied') });
    store.change((views) => addView(views, view));
    expect(namesIn(store)).toEqual(['Mine']);
  });

  it.each([
    ['is no JSON', '{"views":', []],
    ['holds a broken view', writeViewsFile([view]).replace(/\]\s*\}\s*$/, ', {"id": 7}]}'), ['Mine']],
  ])('sets aside what %s and names it', (_, text, names) => {
    const { kept, storage } = storageOf({ [STORE_KEY]: text, [`${STORE_KEY}.unreadable.1`]: 'older' });
    const store = createSavedViewsStore(storage);
    expect(namesIn(store)).toEqual(names);
    expect(store.state().problem).toContain(`under “${STORE_KEY}.unreadable.2”`);
    expect(kept[`${STORE_KEY}.unreadable.2`]).toBe(text);
    expect(kept[`${STORE_KEY}.unreadable.1`]).toBe('older');
    store.change((views) => addView(views, { ...view, name: 'After' }));
    expect(namesIn(store)).toEqual([...names, 'After']);
  });

  it('says so, too, when another tab left what cannot be read', () => {
    const { kept, storage } = storageOf();
    const store = createSavedViewsStore(storage);
    expect(store.state().problem).toBeNull();
    kept[STORE_KEY] = '{"format":"accord-atlas-saved-views","version":2,"views":[]}';
    store.change((views) => addView(views, view));
    expect(store.state()).toEqual({ views: [view], problem: expect.stringContaining(`under “${STORE_KEY}.unreadable.1”`) });
    store.change((views) => views);
    expect(store.state().problem).toBeNull();
  });

  it('does not write over what it could neither read nor set aside', () => {
    const { kept, refuses, storage } = storageOf({ [STORE_KEY]: 'broken' });
    refuses.writing = true;
    const store = createSavedViewsStore(storage);
    expect(store.state().problem).toContain('quota');
    store.change((views) => addView(views, view));
    expect(kept[STORE_KEY]).toBe('broken');
    refuses.writing = false;
    store.change((views) => views);
    expect(kept[`${STORE_KEY}.unreadable.1`]).toBe('broken');
    expect(kept[STORE_KEY]).toBe(writeViewsFile([view]));
  });
});

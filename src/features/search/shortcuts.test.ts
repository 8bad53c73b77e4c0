import { describe, expect, it } from 'vitest';
import { movedTo, opensSearch } from '@/features/search/shortcuts';

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isTaken: false };

describe('the search opens', () => {
  it.each([
    ['by /', { key: '/' }, true, true],
    ['by / with Shift, as on a German keyboard', { key: '/', shiftKey: true }, true, true],
    ['not by / in a field', { key: '/', isTaken: true }, true, false],
    ['not by / when it is switched off', { key: '/' }, false, false],
    ['by Ctrl+K', { key: 'k', ctrlKey: true }, true, true],
    ['by Cmd+K in a field, also when / is off', { key: 'k', metaKey: true, isTaken: true }, false, true],
    ['by Ctrl+K with caps lock', { key: 'K', ctrlKey: true }, true, true],
    ['not by Ctrl+Shift+K, which the browser has', { key: 'K', ctrlKey: true, shiftKey: true }, true, false],
    ['not by k', { key: 'k' }, true, false],
    ['not by Ctrl+/', { key: '/', ctrlKey: true }, true, false],
    ['not by Ctrl+Alt+K, which writes on some keyboards', { key: 'k', ctrlKey: true, altKey: true }, true, false],
  ])('%s', (_rule, keys, isSlashOn, opens) => {
    expect(opensSearch({ ...press, ...keys }, isSlashOn)).toBe(opens);
  });
});

describe('arrows in the list', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['ArrowDown', -1, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 0, null],
    ['Home', 1, 3, null],
  ])('%s from %i of %i', (key, current, count, expected) => {
    expect(movedTo(key, current, count)).toBe(expected);
  });
});

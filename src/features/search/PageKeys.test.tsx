import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { PageKeys } from '@/features/search/PageKeys';
import { actionOf } from '@/features/search/pageKeys';
import { setSingleKeys } from '@/features/search/shortcuts';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();
beforeEach(() => setSingleKeys(true));

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isTaken: false };

describe('a key of the page', () => {
  it.each([
    ['j', {}, true, 'next'],
    ['k', {}, true, 'previous'],
    ['?', { shiftKey: true }, true, 'sheet'],
    ['j', { isTaken: true }, true, null],
    ['k', { ctrlKey: true }, true, null],
    ['j', { metaKey: true }, true, null],
    ['f', { altKey: true }, true, null],
    ['j', {}, false, null],
    ['?', { shiftKey: true }, false, null],
    ['x', {}, true, null],
  ])('%s with %j, keys on: %s, asks for %s', (key, more, areOn, expected) => {
    expect(actionOf({ ...press, key, ...more }, areOn)).toBe(expected);
  });
});

function render() {
  return renderPage(
    <main>
      <h1 tabIndex={-1}>Page</h1>
      <figure aria-label="First">
        <button type="button">Menu of first</button>
      </figure>
      <section aria-labelledby="second">
        <h2 id="second">Second</h2>
      </section>
      <input aria-label="Field" />
      <figure aria-label="Third" />
      <PageKeys />
    </main>,
    '/',
  );
}

test('j and k walk charts and sections, from inside one too, and stay at the ends', async () => {
  const { user } = render();
  const first = await screen.findByRole('figure', { name: 'First' });
  await user.keyboard('j');
  expect(first).toHaveFocus();
  await user.tab();
  await user.keyboard('j');
  expect(screen.getByRole('region', { name: 'Second' })).toHaveFocus();
  await user.keyboard('jj');
  expect(screen.getByRole('figure', { name: 'Third' })).toHaveFocus();
  await user.keyboard('kkk');
  expect(first).toHaveFocus();
});

test('in a field a letter is a letter', async () => {
  const { user } = render();
  const field = await screen.findByRole('textbox', { name: 'Field' });
  await user.type(field, 'j?k');
  expect(field).toHaveValue('j?k');
  expect(field).toHaveFocus();
});

test('? lists the keys, and there they can be switched off, which this browser remembers', async () => {
  const { user } = render();
  await screen.findByRole('figure', { name: 'First' });
  await user.keyboard('?');
  const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard' }));
  expect(sheet.getByText('Next chart or section')).toBeVisible();
  await user.click(sheet.getByRole('checkbox', { name: /single-key/i }));
  expect(localStorage.getItem('slashShortcut')).toBe('off');
  await user.click(sheet.getByRole('button', { name: 'Close' }));
  await user.keyboard('?j');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toBeVisible();
});

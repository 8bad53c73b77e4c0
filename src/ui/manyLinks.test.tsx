import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { KeptInLinks } from '@/ui/Link';
import { useManyLinks } from '@/ui/manyLinks';

function Cells() {
  const { hrefOf, onClick } = useManyLinks();
  const { pathname, search } = useLocation();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in it is pressed by the keyboard too, which clicks it
    // biome-ignore lint/a11y/noStaticElementInteractions: one handler for its links
    <div onClick={onClick}>
      <a href={hrefOf('/agreements?topic=roaming')}>12</a>
      <output>{pathname + search}</output>
    </div>
  );
}

/** Clicks the link; tells whether the browser was left to follow it, and where the page is. */
function clicked(basename: string, init: MouseEventInit = {}) {
  const { unmount } = render(
    <MemoryRouter basename={basename} initialEntries={[`${basename.replace(/\/$/u, '')}/explore`]}>
      <KeptInLinks value={(to) => `${to}&release=1`}>
        <Cells />
      </KeptInLinks>
    </MemoryRouter>,
  );
  const link = screen.getByRole('link');
  const href = link.getAttribute('href');
  const click = createEvent.click(link, { button: 0, ...init });
  fireEvent(link, click);
  const at = screen.getByRole('status').textContent;
  unmount();
  return { href, isLeftToBrowser: !click.defaultPrevented, at };
}

test.each(['/', '/atlas'])('a click follows the link inside the page, with what links carry along, in the folder %s', (folder) => {
  expect(clicked(folder)).toEqual({
    href: `${folder === '/' ? '' : folder}/agreements?topic=roaming&release=1`,
    isLeftToBrowser: false,
    at: '/agreements?topic=roaming&release=1',
  });
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])('%o leaves the link to the browser', (init) => {
  expect(clicked('/', init)).toMatchObject({ isLeftToBrowser: true, at: '/explore' });
});

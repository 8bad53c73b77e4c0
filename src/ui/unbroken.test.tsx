import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unbroken } from '@/ui/unbroken';

/** Returns the text as it is shown, and what of it stays on one line. */
function shownAs(text: string): { readonly all: string | null; readonly whole: (string | null)[] } {
  const { container, unmount } = render(<p>{unbroken(text)}</p>);
  const shown = { all: container.textContent, whole: [...container.querySelectorAll('span')].map((span) => span.textContent) };
  unmount();
  return shown;
}

describe('a word that stays on one line', () => {
  it.each([
    ['E-government of Serbia', ['E-government']],
    ['Agreement on e-government and е-управление', ['e-government', 'е-управление']],
    ['EU-facilitated talks, the Hi-Tech Park', ['EU-facilitated', 'Hi-Tech']],
    ['A follow-up to WTDC-25 and BEREC-a', ['follow-up', 'WTDC-25', 'BEREC-a']],
    ['Strategy 2021–2026, plan 2022-2024.', ['2021–2026', '2022-2024']],
  ])('is found in “%s”', (text, whole) => {
    expect(shownAs(text)).toEqual({ all: text, whole });
  });

  it.each(['Telecoms and 5G', 'cross-border', 'Serbian-Korean', 'https://example.org/2024-06/au-centre', '2024-05-06', 'plain'])(
    'is not in “%s”',
    (text) => {
      expect(shownAs(text)).toEqual({ all: text, whole: [] });
    },
  );

  it('leaves elements among the words as they are', () => {
    const { container } = render(<p>{unbroken(['On e-government ', <b key="b">now</b>])}</p>);
    expect(container.innerHTML).toMatch(/On <span[^>]*>e-government<\/span> <b>now<\/b>/);
  });
});

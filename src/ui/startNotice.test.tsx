import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const script = readFileSync('public/theme.js', 'utf8');
const notice = '<h1>Accord Atlas</h1><p id="start-line">Loading the records …</p>';
const shell = `<div id="root"><div>${notice}</div></div>`;
const drawn = `<div id="starting" style="display: none">${notice}</div><div id="root" data-still><h1>Drawn</h1></div>`;

const onFault: ((event: { target: unknown }) => void)[] = [];

/** Runs the script over a page as the browser does. */
function begin(html: string, answer: () => Promise<Response> = () => Promise.reject(new TypeError('Failed to fetch'))): void {
  document.body.innerHTML = html;
  const globals = {
    matchMedia: () => ({ matches: false }),
    addEventListener: (_: string, handler: (event: { target: unknown }) => void) => onFault.push(handler),
    fetch: answer,
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));
}

const line = () => document.getElementById('start-line');
const reload = () => document.querySelector('#start-line button');
const lose = async () => {
  onFault.at(-1)?.({ target: { type: 'module', src: '/assets/index-1.js' } });
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
  delete document.documentElement.dataset.theme;
});

it.each([
  ['the shell', shell],
  ['a drawn page', drawn],
])('%s says after 5 s that it is still loading, and offers a reload after 20 s', (_, html) => {
  begin(html);
  vi.advanceTimersByTime(4999);
  expect(line()).toHaveTextContent('Loading the records …');
  vi.advanceTimersByTime(1);
  expect(line()).toHaveTextContent('Still loading …');
  expect(reload()).toBeNull();
  vi.advanceTimersByTime(15_000);
  expect(reload()).toHaveTextContent('Reload the page');
  expect(reload()).toBeVisible();
});

it('says nothing once the page has begun, whose notice may stand hidden beside it', () => {
  begin(drawn);
  delete document.getElementById('root')?.dataset.still;
  vi.advanceTimersByTime(20_000);
  expect(line()).toHaveTextContent('Loading the records …');
  begin(shell);
  document.getElementById('root')?.replaceChildren();
  expect(() => vi.advanceTimersByTime(20_000)).not.toThrow();
});

it.each<[string, () => Promise<Response>, string]>([
  ['is gone', async () => new Response('', { status: 404 }), 'A newer version was published. Reload to go on.'],
  [
    'is a page',
    async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'A newer version was published.',
  ],
  ['is there after all', async () => new Response(''), 'The page could not start.'],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'The site cannot be reached.'],
])('a script of the start that %s is told at once, and once', async (_, answer, words) => {
  begin(drawn, answer);
  await lose();
  expect(line()).toHaveTextContent(words);
  expect(line()).toHaveAttribute('role', 'alert');
  expect(reload()).toBeVisible();
  await lose();
  vi.advanceTimersByTime(20_000);
  expect(line()).toHaveTextContent(words);
  expect(document.querySelectorAll('#start-line button')).toHaveLength(1);
});

it('an image that is missing is no fault of the start', async () => {
  begin(shell, async () => new Response('', { status: 404 }));
  onFault.at(-1)?.({ target: { src: '/share/one.png' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(line()).toHaveTextContent('Loading the records …');
});

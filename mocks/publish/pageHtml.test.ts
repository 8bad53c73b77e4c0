import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageHtml } from './pageHtml';

/** The shell as the build writes it: with no script in its body. */
const source = readFileSync('index.html', 'utf8').replace(/\s*<script type="module"[^>]*><\/script>/, '');
const shell = source.replace(
  '</head>',
  '<link rel="modulepreload" crossorigin href="/assets/data.js"><link rel="alternate" type="application/atom+xml" href="/feeds/all.xml" data-of-site><script type="application/ld+json">{"@type":"Dataset"}</script></head>',
);
const page = {
  address: '/atlas/about',
  head: {
    title: 'About',
    description: 'What it is',
    links: '<link rel="canonical" href="/about" data-of-page>',
    data: '{"@type":"Event"}',
  },
  hoisted: '<link rel="alternate" href="/feeds/mk.xml"/>',
  html: '<main><h1>About</h1> $& </main>',
  prepared: { path: '/about', text: '</script><script>alert(1)</script>' },
  scripts: ['/assets/App.js'],
  answerFiles: ['/assets/meta.json'],
};

it('a page has a head and content of its own, and carries the answers that it was drawn from', () => {
  const html = pageHtml(shell, page);
  expect(html).toContain('<html lang="en" data-path="/atlas/about">');
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html).toContain('<title>About</title>');
  expect(html).toContain('<div id="root" data-still><main><h1>About</h1> $& </main></div>');
  expect(html).toContain('<link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/App.js">');
  expect(html).toContain('<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="/assets/meta.json">');
  expect(html).toContain('{"@type":"Event"}');
  expect(html).toContain('href="/feeds/mk.xml"');
  expect(html).toContain('href="/feeds/all.xml" data-of-site');
  expect(html).not.toMatch(/data\.js|"Dataset"/);
});

it('no answer can close the element that holds the answers', () => {
  const [, text = ''] = /id="answers">([^<]*)<\/script>/.exec(pageHtml(shell, page)) ?? [];
  expect(JSON.parse(text)).toEqual(page.prepared);
});

it('the notice that records are loading moves out of the content; readers without scripts get one notice of their own', () => {
  const html = pageHtml(shell, page);
  const [, starting = '', content = ''] = /<div id="starting">([\s\S]*)<div id="root"([\s\S]*)/.exec(html) ?? [];
  expect(starting).toContain('Loading the records');
  expect(content).not.toContain('Loading the records');
  expect(html.match(/<noscript>/g)).toHaveLength(1);
  expect(starting).toMatch(/<noscript><p[^>]*>You are reading this page without JavaScript\./);
});

it('a page without structured data keeps that of the shell; a shell of an unknown form is refused', () => {
  expect(pageHtml(shell, { ...page, head: { ...page.head, data: null } })).toContain('"Dataset"');
  expect(() => pageHtml('<html></html>', page)).toThrow(/index\.html/);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefMarkdown, markdownText } from '@/features/brief/briefFile';
import { oneLine } from '@/features/export/citation/formats';
import { briefOf, hostileRecords, hostileTitles, smallChart } from '@/testing/briefs';

describe(markdownText, () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<script>', '\\<script\\>'],
    ['&lt;', '\\&lt;'],
    ['# head', '\\# head'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['two\nlines', 'two lines'],
    ['![x](y)', '!\\[x\\](y)'],
    ['back\\slash', 'back\\\\slash'],
  ])('%s', (text, escaped) => expect(markdownText(text)).toBe(escaped));

  it('is taken back by dropping the backslashes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markdownText(text).replace(/\\([^A-Za-z0-9\s])/g, '$1')).toBe(oneLine(text));
      }),
      { seed: 20261124 },
    );
  });
});

describe(briefMarkdown, () => {
  /** The cells of a row of a table, its escapes taken back. */
  const cellsOf = (line: string) =>
    line
      .slice(2, -2)
      .split(/(?<!\\) \| /)
      .map((cell) => cell.replace(/\\([^A-Za-z0-9\s])/g, '$1'));
  const section = (text: string, name: string) => text.split(`## ${name}\n\n`)[1]?.split('\n\n## ')[0] ?? '';

  it('has each hostile title once in its table and once in its sources, as text', () => {
    const text = briefMarkdown(briefOf(hostileRecords, [smallChart]));
    const rows = section(text, 'Records').split('\n').slice(2).map(cellsOf);
    expect(rows.map((cells) => cells.length)).toEqual(hostileTitles.map(() => 6));
    expect(rows.map((cells) => cells[1])).toEqual(
      hostileTitles.map((title, at) => `[${title}](<https://example.org/activities/record-${at}>)`),
    );
    expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
    expect(section(text, 'Sources').split('\n')).toHaveLength(hostileTitles.length);
    expect(section(text, 'Sources')).toContain('(<https://example.org/s%7C0>)');
  });

  it('holds title, filter, findings, the chart’s rows, citation', () => {
    const text = briefMarkdown(briefOf(hostileRecords, [smallChart], 'Serbia'));
    expect(text).toMatch(
      /^# Digital-policy cooperation: Serbia\n\nFilter: Serbia · 5 records\n\nRelease 2026\.1 of 24 November 2026 · counted by method 2 · made 1 December 2026\n/,
    );
    expect(text).toContain('- Serbia leads with 3 records.');
    expect(text).toContain('| Country | Records |\n| --- | ---: |\n| Serbia | 3 |\n| Kosovo\\* \\| \\<b\\> | 0 |');
    expect(text).toContain(
      '\nSource: Accord Atlas, release 2026.1, data under CC BY 4.0. <https://creativecommons.org/licenses/by/4.0/>\n',
    );
    expect(section(text, 'How to cite')).toContain(
      'Release 2026.1. Filter: Serbia. 5 records. Counted by method 2. <https://example.org/brief?country=MK> (accessed',
    );
  });
});

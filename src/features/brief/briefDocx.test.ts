import mammoth from 'mammoth';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { filtersWith } from '@/domain/facets/filters';
import type { Brief } from '@/features/brief/briefContent';
import { briefDocx } from '@/features/brief/briefDocx';
import { briefOf, hostileRecords, hostileTitles, smallChart } from '@/testing/briefs';
import { recordsUnder } from '@/testing/listedRecords';
import { officeProblems } from '@/testing/officeFile';
import { activityOf } from '@/testing/records';

async function wordOf(brief: Brief, pictures = new Map()) {
  const buffer = Buffer.from(await (await briefDocx(brief, pictures)).arrayBuffer());
  const [text, html] = await Promise.all([mammoth.extractRawText({ buffer }), mammoth.convertToHtml({ buffer })]);
  return { text: text.value, html: html.value };
}

describe(briefDocx, () => {
  it('reads back with title, filter, findings, each record and each source once', async () => {
    const records = recordsUnder(filtersWith({ topic: [['roaming']] }));
    const brief = briefOf(records, [], 'Roaming');
    const { text, html } = await wordOf(brief);
    expect(await officeProblems(await briefDocx(brief, new Map()))).toEqual([]);
    expect(text).toContain('Digital-policy cooperation: Roaming');
    expect(text).toContain(`Roaming · ${records.length} records`);
    for (const { number, url } of brief.sources) {
      expect(html.match(new RegExp(`id="footnote-${number}"`, 'g'))).toHaveLength(1);
      expect(html.match(new RegExp(`href="#footnote-${number}"`, 'g'))).toHaveLength(1);
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    }
    // A space between two pieces of a line belongs to one of them.
    expect(text).toContain('Filter: Roaming');
    expect(text).toMatch(/\. (?:No follow-up known|Followed up: )/);
    expect(text).not.toMatch(/[.?](?:No follow-up known|Followed up)/);
    // The box on the search, the head of the table and a row for each record.
    expect(html.match(/<tr>/g)).toHaveLength(records.length + 2);
    expect(html).toMatch(/<thead><tr><th><p><strong>Date/);
    expect(text).toContain('How sources were searched');
    for (const { title } of brief.agreements) expect(text.split(title).length).toBeGreaterThan(2);
  });

  it('keeps hostile titles as text, without what XML forbids', async () => {
    const { text, html } = await wordOf(
      briefOf([...hostileRecords, { kind: 'activity', record: activityOf({ title: 'bad\u0001\ud800 title' }) }]),
    );
    for (const title of hostileTitles) expect(text).toContain(title);
    expect(text).toContain('bad\ufffd title');
    expect(html).not.toContain('<script>');
  });

  it('draws a chart as a picture with its finding, or as a table where there is none', async () => {
    const brief = briefOf([], [smallChart]);
    const png = new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 2 })));
    const drawn = await wordOf(brief, new Map([[smallChart.id, [{ png, width: 1120, height: 400 }]]]));
    expect(drawn.html).toMatch(/<img alt="Serbia leads with 3 records\." src="data:image\/png;base64,/);
    expect(drawn.html.match(/<table>/g)).toHaveLength(1);
    const namesake = { ...smallChart, id: 'namesake', finding: 'Albania leads.' };
    const both = await wordOf(briefOf([], [smallChart, namesake]), new Map([['namesake', [{ png, width: 1120, height: 400 }]]]));
    expect(both.html.match(/<img alt="[^"]*"/g)).toEqual(['<img alt="Albania leads."']);
    const part = { png, width: 1120, height: 1200 };
    const parts = await wordOf(brief, new Map([[smallChart.id, [part, part]]]));
    expect(parts.html.match(/<img alt="[^"]*"/g)).toEqual([1, 2].map((at) => `<img alt="Serbia leads with 3 records. (part ${at} of 2)"`));
    const listed = await wordOf(brief);
    expect(listed.html).not.toContain('<img');
    expect(listed.html.match(/<tr>/g)).toHaveLength(4);
    expect(listed.text).toContain('A record with two countries counts under each.');
  });
});

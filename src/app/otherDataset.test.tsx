import { render, screen } from '@testing-library/react';
import mammoth from 'mammoth';
import { beforeEach, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { App } from '@/app/App';
import { composePicture } from '@/charts/picture/composePicture';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { chartOf, frame } from '@/charts/picture/testing/samples';
import { briefContent } from '@/features/brief/briefContent';
import { briefDocx } from '@/features/brief/briefDocx';
import { briefMarkdown } from '@/features/brief/briefFile';
import { citeView } from '@/features/export/citation/citation';
import { citationFormats } from '@/features/export/citation/formats';
import { chartTableFile } from '@/features/export/files/saveTable';
import { dataset, names, edition as ours } from '@/testing/listedRecords';
import { sheetsOf } from '@/testing/savedFiles';
import { responderFor } from '../../mocks/api/respond';
import { archiveOf } from '../../mocks/engine/releases';

const about = {
  title: 'Nordic Register',
  publisher: 'Nordic Institute',
  description: 'Fjords and what is done about them.',
  keywords: ['fjords'],
  licence: { id: 'ODbL-1.0', name: 'ODbL', title: 'Open Database License', url: 'https://example.org/odbl', terms: 'share alike' },
};
const respond = responderFor(archiveOf({ ...dataset, about }));
const edition = { ...ours, about };
/** What would say that these data are those of the product. */
const foreign = /Accord.Atlas|CC.BY|Creative.?Commons/i;

beforeEach(() => setTransport(respond));

it.each([
  ['/data', 'Data'],
  ['/agreements/2014-ba-me-mk-rs-roaming-price-agreement', /roaming/i],
  ['/countries/MK', 'North Macedonia'],
])('%s names the dataset that it shows, and no other', async (address, heading) => {
  window.history.replaceState(null, '', address);
  render(<App />);
  await screen.findByRole('heading', { level: 1, name: heading });
  expect(await screen.findByText(new RegExp(`^Source: Nordic Register, release ${dataset.release.id}, data under ODbL`))).toBeVisible();
  for (const part of ['main', 'contentinfo']) expect(screen.getByRole(part).textContent).not.toMatch(foreign);
  expect(screen.getByRole('main')).toHaveTextContent(/Nordic Register|Open Database License/);
});

it('citations, files, pictures and briefs name the dataset that they were made from', async () => {
  const chart = chartOf(bodies.bars);
  const view = { title: chart.title, filterSentence: 'All records', total: 3 };
  const brief = briefContent({ view, edition, charts: [chart], records: [], coverage: [], ...names });
  const citation = citeView(view, edition);
  const docx = await mammoth.extractRawText({ buffer: Buffer.from(await (await briefDocx(brief, new Map())).arrayBuffer()) });
  const json = await (await chartTableFile(chart, view, edition, 'json')).content.text();
  const sheets = await sheetsOf((await chartTableFile(chart, view, edition, 'xlsx')).content);
  const texts = [
    ...Object.values(citationFormats).map(({ write }) => write(citation)),
    composePicture({ ...frame, chart, about }).svg,
    briefMarkdown(brief),
    docx.value,
    json,
    JSON.stringify([...sheets]),
  ];
  for (const text of texts) {
    expect(text).toContain('Nordic Register');
    expect(text).not.toMatch(foreign);
  }
  expect(JSON.parse(json).about).toMatchObject({ licence: 'ODbL', licenceAddress: 'https://example.org/odbl' });
});

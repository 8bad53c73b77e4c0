import type { Dataset } from '../../engine/dataset';
import { activity, agreement, datasetOf, initiative, organisation } from '../../testing/tinyDataset';
import { bundledPublication } from '../bundledPublication';
import { type Publication, publish } from '../publish';
import { siteAt } from '../site';

/** The address that the tests publish for. */
export const SITE_URL = 'https://example.org/atlas/';

let bundled: Publication | undefined;

/** Returns what is published of the bundled dataset, made once for all tests of a worker. */
export function bundledOnce(): Publication {
  bundled ??= bundledPublication(SITE_URL, '/');
  return bundled;
}

/** Returns the text of a published file. Throws with the path when there is none. */
export function textOf({ files }: Publication, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no published file ${path}; there are ${files.map((one) => one.path).join(', ')}`);
  return file.text;
}

/** A text that would break a format that does not guard against it. */
export const hostileText = '=1+1 <script>alert("x")</script> & ]]> \'quoted\', a; b \\ c\r\nnext line \u0007 😀 Ристић \u2028 end';

/** Returns a dataset whose texts are hostile, with something ahead in each kind of record. */
export function hostileDataset(text = hostileText): Dataset {
  const sources = [
    { url: 'https://example.org/?a=1&b="2"', publisher: text, title: text, published: null, language: 'en', quality: 'press' as const },
  ];
  return datasetOf({
    release: { id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25' },
    activities: [
      activity({
        id: 'hostile-activity',
        title: text,
        summary: text,
        sources,
        status: 'planned',
        date: '2026-12-01',
        countries: ['MK', 'XK'],
      }),
    ],
    agreements: [
      agreement({
        id: 'hostile-agreement',
        title: text,
        summary: text,
        sources,
        dates: { announced: null, signed: '2024', inForce: null, ends: '2027-05' },
      }),
    ],
    initiatives: [
      initiative({
        id: 'hostile-initiative',
        title: text,
        summary: text,
        sources,
        milestones: [{ date: '2028-02-29', text, status: 'planned' }],
      }),
    ],
    organisations: [organisation({ id: 'hostile-organisation', name: text, shortName: text, aliases: [text] })],
  });
}

/** Returns what is published of hostile texts. */
export function hostilePublication(): Publication {
  return publish([hostileDataset()], '# Codebook', siteAt(SITE_URL));
}

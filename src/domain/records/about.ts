import { z } from 'zod';
import { slug } from '@/domain/words/fileName';

const text = z.string().trim().min(1, 'must not be empty');

/** What a dataset says of itself: every file, citation and page that names its title, publisher or licence takes them from here. */
export const datasetAboutSchema = z.object({
  /** The name under which it is cited. */
  title: text,
  publisher: text,
  /** What it holds, in a sentence or more. */
  description: text,
  /** For catalogues. */
  keywords: z.array(text),
  licence: z.object({
    /** SPDX identifier: `CC-BY-4.0`. */
    id: text,
    /** As it stands in a line: `CC BY 4.0`. */
    name: text,
    /** In full. */
    title: text,
    url: z.url(),
    /** What it allows and asks for, as the end of a sentence: `use them freely, and name the source`. */
    terms: text,
  }),
});

/** What the records are about, as it stands over all of them. */
export const SUBJECT = 'Digital-policy cooperation in the Western Balkans and its neighbourhood';

export type DatasetAbout = z.infer<typeof datasetAboutSchema>;

/** Returns the dataset's title as a name in ASCII, for machines and file names: `accord-atlas`. */
export function datasetName({ title }: Pick<DatasetAbout, 'title'>): string {
  return slug(title) || 'dataset';
}

/** Returns the credit line for reuse of a release: `Source: Accord Atlas, release 2026.11, data under CC BY 4.0.` */
export function creditLine({ title, licence }: Pick<DatasetAbout, 'title' | 'licence'>, release: string): string {
  return `Source: ${title}, release ${release}, data under ${licence.name}.`;
}

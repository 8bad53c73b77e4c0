import { z } from '@/domain/zod';

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

import type { z } from 'zod';
import type { datasetAboutSchema } from '@/domain/records/aboutSchema';
import { slug } from '@/domain/words/fileName';

export type DatasetAbout = z.infer<typeof datasetAboutSchema>;

/** Returns the dataset's title as a name in ASCII, for machines and file names: `accord-atlas`. */
export function datasetName({ title }: Pick<DatasetAbout, 'title'>): string {
  return slug(title) || 'dataset';
}

/** Returns the credit line for reuse of a release: `Source: Accord Atlas, release 2026.11, data under CC BY 4.0.` */
export function creditLine({ title, licence }: Pick<DatasetAbout, 'title' | 'licence'>, release: string): string {
  return `Source: ${title}, release ${release}, data under ${licence.name}.`;
}

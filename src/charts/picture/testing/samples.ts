import type { ChartExport, ChartNote, PictureBody } from '@/charts/model';
import type { PictureFrame } from '@/charts/picture/pictureInput';
import { defaultOptions, type PictureOptions } from '@/charts/picture/pictureOptions';
import { loadOutlines } from '@/charts/plot/Map';

/** Returns a remark in these words. */
export function noteOf(text: string): ChartNote {
  return { kind: 'note', text };
}

export const footnote: ChartNote = { kind: 'footnote', text: '* Without prejudice.' };

/** Returns a chart with this body. */
export function chartOf(body: PictureBody, patch: Partial<ChartExport> = {}): ChartExport {
  return {
    id: 'records-by-country',
    title: 'Records by country',
    finding: 'Serbia takes part in most records.',
    notes: [noteOf('A note on counting.')],
    body,
    table: {
      columns: [
        { label: 'Country', isNumber: false },
        { label: 'Records', isNumber: true },
      ],
      rows: [['Serbia', 12]],
    },
    ...patch,
  };
}

/** What stands around every sample. */
export const frame: PictureFrame = {
  about: {
    title: 'Accord Atlas',
    publisher: 'Accord Atlas',
    description: 'Records for tests.',
    keywords: [],
    licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', title: 'Creative Commons Attribution', url: 'https://example.org/by', terms: 'name us' },
  },
  filterSentence: 'North Macedonia; 2019 to June 2024',
  total: 317,
  release: '2026.11',
  made: '2026-11-24',
  link: 'https://example.org/?country=MK&from=2019&to=2024-06',
  outlines: await loadOutlines(),
};

/** Returns the frame with some options changed. */
export function framed(options: Partial<PictureOptions>): PictureFrame {
  return { ...frame, options: { ...defaultOptions, ...options } };
}

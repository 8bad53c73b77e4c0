import type { ExportAbout } from '@/domain/tables/exportFile';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { type CitedView, citeView, type Edition } from '@/features/export/citation/citation';
import { toPlainText } from '@/features/export/citation/formats';

/** Returns what a saved file says about itself. `notes` are remarks on counting; the footnote on Kosovo is added where the filters name it. */
export function exportAbout(view: CitedView, edition: Edition, notes: readonly string[] = []): ExportAbout {
  const footnote = footnoteFor(view.countries ?? []);
  return {
    title: view.title,
    filter: view.filterSentence,
    address: edition.link,
    total: view.total,
    release: edition.release,
    published: edition.published,
    made: edition.accessed,
    licence: edition.about.licence.name,
    licenceAddress: edition.about.licence.url,
    citation: toPlainText(citeView(view, edition)),
    notes: [...new Set([...notes, ...(footnote ? [footnote] : [])])],
  };
}

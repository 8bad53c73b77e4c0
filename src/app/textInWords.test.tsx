import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChartExport } from '@/charts/model';
import { citeView } from '@/features/export/citation/citation';
import { toBibtex, toPlainText } from '@/features/export/citation/formats';
import { useRefusal } from '@/features/export/handOut';
import { usePictureFrame } from '@/features/export/pictureRequest';
import { useCitedView, useEdition } from '@/features/export/useView';
import { useFilters } from '@/features/filters/useFilters';
import { BriefPage } from '@/routes/brief/BriefPage';
import { renderPage } from '@/testing/renderPage';

/** What citation and picture of a page say of its filters. */
function HandedOut() {
  const { filters } = useFilters();
  const viewOf = useCitedView();
  const editionNow = useEdition();
  const frameOf = usePictureFrame();
  const refusalNow = useRefusal();
  const citation = citeView(viewOf('Records', 1), editionNow());
  const chart = {} as ChartExport;
  return (
    <ul>
      <li>{refusalNow('Records', `q=${filters.q}`)}</li>
      <li>{toPlainText(citation)}</li>
      <li>{toBibtex(citation)}</li>
      <li>{frameOf({ chart, total: 1, filters }).filterSentence}</li>
    </ul>
  );
}

const typed = '/?q=cybersecurty+roaming+quokka';
const said = /text “cybersecurty roaming quokka” \(“cybersecurty” read as “cybersecurity”, “quokka” left out\)/;

describe('a text that does not count as it was typed', () => {
  it('is said with how it was read in citations and pictures', async () => {
    renderPage(<HandedOut />, typed);
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(3));
  });

  it('and in the brief', async () => {
    renderPage(<BriefPage />, typed.replace('/', '/brief'));
    await waitFor(() => expect(screen.getAllByText(said).length).toBeGreaterThan(0), { timeout: 20_000 });
  });

  it('one that does is said as it stands', async () => {
    renderPage(<HandedOut />, '/?q=roaming');
    await waitFor(() => expect(screen.getAllByText(/text “roaming”(?! \()/)).toHaveLength(3));
  });
});

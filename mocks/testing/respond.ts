import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';

/** Answers requests from the bundled dataset: the real service, without a server. */
export const respond = responderFor(archiveFrom(bundledTexts));

import { answererFor } from '../api/answer';
import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';

const archive = archiveFrom(bundledTexts);

/** Answers requests from the bundled dataset: the real service, without a server. */
export const respond = responderFor(archive);

/** Answers questions as it does, without requests. */
export const answer = answererFor(archive);

import { bundledTexts, handlersFor } from './bundledHandlers';
import { responderFor } from './respond';

/** Answers requests from the bundled dataset in tests: the real handlers, without a server. */
export const respond = responderFor(handlersFor(bundledTexts));

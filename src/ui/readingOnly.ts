import { createContext } from 'react';

/** True where the page can only be read, as inside another site's page: marks say what they are and offer nothing to do, charts have no menu. */
export const ReadingOnly = createContext(false);

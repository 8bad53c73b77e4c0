import { lazily } from './missing';

/** What the search box lists beside records, with the same words as the search, and fetched with it. */
export const suggestPart = lazily('the suggestions', () => import('./suggest'));

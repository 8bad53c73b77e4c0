import { z } from 'zod';

// zod makes faster checks by `new Function`, and tries whether it may: in a page whose policy forbids that, the trial alone is a violation that browsers report.
if (typeof document !== 'undefined') z.config({ jitless: true });

/** The zod of the page and the data service: every schema is made with this one. */
export { z };

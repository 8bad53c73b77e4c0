/**
 * Tries the rule for possible follow-ups on those that are recorded: `npm run data:followups`. Prints how many of them it names among its best two when each is
 * hidden in turn. The rule uses the schemas of the product, which only Vite can resolve, so it loads them.
 */
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const server = await createServer({ root, server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
try {
  const { bundledTexts } = await server.ssrLoadModule('/mocks/api/bundledArchive.ts');
  const { readDataset } = await server.ssrLoadModule('/mocks/engine/dataset.ts');
  const { tryFollowUps } = await server.ssrLoadModule('/mocks/engine/check/followUpTrial.ts');
  const { dataset } = readDataset(bundledTexts);
  const { found, of } = tryFollowUps(dataset);
  const verdict = 2 * found >= of ? 'at least half: they may be named' : 'less than half: they are not named';
  console.log(`Release ${dataset.release.id}: ${found} of ${of} recorded follow-ups rank first or second (${verdict}).`);
} finally {
  await server.close();
}

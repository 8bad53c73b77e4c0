import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Writes a listener into the code for the page around; it runs there. */
const WRITES_ONE = 'src/features/export/embed/embedSnippet.ts';

it('no page of the atlas listens to messages of a page around it', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const listening = files.filter((file) => /addEventListener\(\s*['"`]message|\bonmessage\b/.test(readFileSync(file, 'utf8')));
  expect(listening).toEqual([WRITES_ONE]);
});

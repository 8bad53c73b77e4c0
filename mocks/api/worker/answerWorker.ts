/// <reference lib="webworker" />
import { readArchive } from '../../engine/readArchive';
import { answererFor } from '../answer';
import { filesIn } from '../filesIn';
import { serveMessages } from './serveMessages';

// The same table of endpoints as in the page, over the same files, which the browser has at hand.
serveMessages(self, async (folder) => answererFor(await readArchive(filesIn(folder))));

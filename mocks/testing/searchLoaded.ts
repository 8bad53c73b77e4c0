import { loaded } from '../engine/missing';
import { textPart } from '../engine/textPart';

// A test asks an index at once; a page waits for this part.
await loaded(textPart);

import { loaded } from '../engine/missing';
import { suggestPart } from '../engine/suggestPart';
import { textPart } from '../engine/textPart';

// A test asks an index at once; a page waits for these parts.
await Promise.all([loaded(textPart), loaded(suggestPart)]);

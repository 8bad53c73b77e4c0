import { getJson } from '@/api/client';
import { openedWith, pinRelease } from '@/api/pinnedRelease';
import { releaseIn } from '@/domain/address/releaseLink';
import { type Meta, metaSchema } from '@/domain/answers/apiAnswers';

/** Asks for the description of the dataset and tells what `says` makes of it; true when none comes. */
async function metaSays(says: (meta: Meta) => boolean): Promise<boolean> {
  return getJson('/meta', metaSchema).then(says, () => true);
}

/**
 * Pins the release that the address names, before anything is drawn. One that the data service does not know is not pinned: the page then works with the
 * newest data, and says so. Any other failure leaves the pin, so that numbers of another release never stand under the link. Never throws.
 */
export async function settleRelease(search: string): Promise<void> {
  const asked = releaseIn(search);
  openedWith(asked);
  pinRelease(null);
  if (asked === null) return;
  // First without the pin: a request for a release that is not there would be refused, and stand as a fault in the browser's log.
  const isListed = await metaSays(({ releases }) => releases.some(({ id }) => id === asked));
  if (!isListed) return;
  pinRelease(asked);
  // A server that leaves the parameter aside answers with the newest.
  if (!(await metaSays(({ release }) => release === asked))) pinRelease(null);
}

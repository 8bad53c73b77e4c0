import { ApiError } from '@/api/apiError';
import { getJson } from '@/api/client';
import { openedWith, pinRelease } from '@/api/pinnedRelease';
import { metaSchema } from '@/domain/apiAnswers';
import { releaseIn } from '@/domain/releaseLink';

/**
 * Pins the release that the address names, before anything is drawn. One that the data service does not know is not pinned: the page then works with the
 * newest data, and says so. Any other failure leaves the pin, so that numbers of another release never stand under the link. Never throws.
 */
export async function settleRelease(search: string): Promise<void> {
  const asked = releaseIn(search);
  openedWith(asked);
  pinRelease(asked);
  if (asked === null) return;
  try {
    const { release } = await getJson('/meta', metaSchema);
    if (release !== asked) pinRelease(null);
  } catch (cause) {
    if (cause instanceof ApiError && cause.problem.errors?.some(({ parameter }) => parameter === 'release')) pinRelease(null);
  }
}

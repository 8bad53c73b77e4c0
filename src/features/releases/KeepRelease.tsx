import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { askedRelease, pinnedRelease } from '@/api/pinnedRelease';
import { releaseStep, withRelease } from '@/domain/address/releaseLink';

/**
 * Keeps the pinned release in the address wherever a step inside the page has dropped it, so that what the reader copies shows the same numbers. An address
 * that names another release than the document was opened with is loaded anew. Draws nothing.
 */
export function KeepRelease() {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const pinned = pinnedRelease();
  const step = releaseStep(search, { asked: askedRelease(), pinned });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the router's parameters are a trigger: a second step may come before the first has its release
  useEffect(() => {
    if (step === 'reload') window.location.reload();
    if (step === 'add' && pinned !== null)
      // The address bar, not the router, knows of filters that were changed meanwhile.
      void navigate({ pathname, search: withRelease(location.search, pinned), hash }, { replace: true, preventScrollReset: true, state });
  }, [step, pinned, pathname, search, hash, state, navigate]);

  return null;
}

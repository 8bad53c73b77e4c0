import { useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { useFollowedAddress, useNearestFeed } from '@/features/savedViews/follow/useFollowed';

/** Names the feed and the calendar nearest to the page in its head, where feed readers look for them. The feed of everything in index.html is for readers that run no scripts. */
export function PageFeeds() {
  const { about } = useMeta();
  const { found } = useNearestFeed(useFollowedAddress());
  if (!found) return null;
  const { title, atom, calendar } = found.feed;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`${about.title}: ${title}`} href={siteHref(atom)} />
      {calendar && (
        <link rel="alternate" type="text/calendar" title={`${about.title}: upcoming dates, ${title}`} href={siteHref(calendar)} />
      )}
    </>
  );
}

import { useState } from 'react';
import { usePinnedRelease } from '@/api/release';
import { siteHref } from '@/api/siteHref';
import { useCopyText } from '@/features/export/links/useCopyText';
import { siteAddress } from '@/features/export/links/viewAddress';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/savedViews/follow/Follow.module.css';
import type { PublishedFeed } from '@/features/savedViews/follow/nearestFeed';
import { useNearestFeed } from '@/features/savedViews/follow/useFollowed';
import { SaveViewForm } from '@/features/savedViews/SaveViewForm';
import { releaseOfAddress, viewWords } from '@/features/savedViews/viewAddresses';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';
import { showStatus } from '@/ui/StatusLine';

interface Props {
  /** Of the view, from the site's folder. */
  address: string;
  isSaved: boolean;
  onClose: () => void;
}

/** How a view can be followed: by the feed that covers it, which may cover more, by a calendar, and as a view saved in this browser. */
export function FollowPanel({ address, isSaved, onClose }: Props) {
  const { nameOf } = useOrganisationNames();
  const pinned = usePinnedRelease();
  const { found, error, isPending } = useNearestFeed(address, true);
  const [isSaving, setIsSaving] = useState(false);
  const frozen = releaseOfAddress(address) ?? (isSaved ? null : pinned);
  const words = viewWords({ address }, nameOf);
  return (
    <div className={styles.panel}>
      {found && (
        <>
          <p>
            {found.isExact
              ? `The feed of ${inSentence(found.feed)} brings each new record of this view.`
              : `No feed covers just this view (${words}). The closest is that of ${inSentence(found.feed)}: it brings every new record of this view, and others.`}
          </p>
          <FeedLinks feed={found.feed} />
        </>
      )}
      {!found &&
        (isPending ? (
          <Loading label="Loading the feeds" height={80} />
        ) : (
          <p>{error ? error.message : 'This copy of the site has no feeds.'}</p>
        ))}
      {found && frozen && (
        <p className={styles.soft}>Feeds and calendars follow the newest release; this view stays with release {frozen}.</p>
      )}
      {!isSaved &&
        (isSaving ? (
          <SaveViewForm
            onSaved={(name) => {
              onClose();
              showStatus(`Saved “${name}”. “Saved” above the page shows what is new in it.`);
            }}
          />
        ) : (
          <div className={styles.way}>
            <Button onPress={() => setIsSaving(true)}>Save this view</Button>
            <span className={styles.soft}>It stays in this browser, which will show you what is new in exactly these records.</span>
          </div>
        ))}
    </div>
  );
}

const inSentence = ({ query, title }: PublishedFeed) => (query === '' ? 'all records' : title);

/** A feed and its calendar, each to open and to copy for a reader program. */
function FeedLinks({ feed: { title, atom, calendar } }: { feed: PublishedFeed }) {
  const { copyText, dialog } = useCopyText();
  const files = [
    { label: 'Feed (Atom)', what: `feed of ${title}`, path: atom },
    ...(calendar ? [{ label: 'Calendar (iCalendar)', what: `calendar of ${title}`, path: calendar }] : []),
  ];
  return (
    <>
      <ul className={styles.files}>
        {files.map(({ label, what, path }) => (
          <li key={path}>
            <a href={siteHref(path)}>{label}</a>
            <Button
              look="quiet"
              aria-label={`Copy the address of the ${what}`}
              onPress={() => void copyText(siteAddress(path), 'Address copied.')}
            >
              Copy address
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {calendar
          ? 'The calendar lists upcoming activities, ends of agreements and milestones.'
          : 'There are no upcoming dates, so there is no calendar.'}
      </p>
      {dialog}
    </>
  );
}

import { Fragment, type ReactNode, useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { KindSign } from '@/charts/plot/KindSign';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { searchedOf } from '@/domain/records/coverage';
import { isComing, statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate, precisionOf } from '@/domain/time/partialDate';
import { isoDay } from '@/domain/time/timeScale';
import { StatusTag } from '@/features/records/RecordTags';
import styles from '@/features/records/story/Story.module.css';
import { StoryStrip } from '@/features/records/story/StoryStrip';
import { type StoryEvent, type StoryFrame, type StoryItem, type StoryRecord, storyKey, storyOf } from '@/features/records/story/storyOf';
import { dateLines, gapWords, waitingWords } from '@/features/records/story/storyWords';
import { Link } from '@/ui/Link';
import { type Palette, palettes } from '@/ui/palette';
import { unbroken } from '@/ui/unbroken';
import { useTheme } from '@/ui/useTheme';

interface Props {
  records: readonly StoryRecord[];
  /** The countries as they are chosen: one of each group. */
  groups: readonly (readonly string[])[];
  range: StoryFrame['range'];
  isWhole: boolean;
  /** The record whose page it is. */
  current?: string | undefined;
  /** What a card says beyond title and status. */
  more?: ((record: StoryRecord) => ReactNode) | undefined;
  /** Stands beside the lines, where there is room. */
  aside?: ReactNode;
}

/** Records in one column: dates left, the axis, cards right. Times of more than six months without a record are named, with how they were searched. */
export function Story({ records, groups, range, isWhole, current, more, aside }: Props) {
  const meta = useMeta();
  const palette = palettes[useTheme()];
  const { from, to } = range;
  const story = useMemo(() => {
    const frame = { countries: groups.flat(), searched: searchedOf(meta), published: meta.published, range: { from, to }, isWhole };
    return storyOf(records, frame);
  }, [records, groups, meta, from, to, isWhole]);
  const line = (item: StoryItem): ReactNode => {
    if (item.is === 'event') return <EventLine event={item.event} palette={palette} current={current} more={more} />;
    if ('day' in item)
      return (
        <>
          <p className={styles.date}>{formatPartialDate(isoDay(item.day))}</p>
          <Axis>{item.is === 'release' && <circle cx="11" cy="11" r="3.5" fill={palette.ground} stroke={palette.ink} />}</Axis>
          <p className={styles.ending}>
            {item.is === 'release' ? 'This release' : 'The last day collected; anything later is not yet in the records.'}
          </p>
        </>
      );
    if (!item.isNamed) return null;
    const words = gapWords(item, item.is === 'tail' ? story.waiting : [], groups, meta);
    return (
      <>
        <p className={styles.date}>
          {words.date}
          <span>{words.note}</span>
        </p>
        <Axis />
        <div className={styles.gap}>
          <p className={item.is === 'tail' && story.waiting.length > 0 ? styles.waiting : undefined}>{words.title}</p>
          {words.searched.map((sentence) => (
            <p key={sentence} className={styles.searched}>
              {sentence}
            </p>
          ))}
        </div>
      </>
    );
  };
  return (
    <>
      {isWhole && <StoryStrip story={story} countries={groups.flat()} />}
      <div className={styles.body}>
        <div>
          <ol className={styles.story} style={{ '--agreement': palette.kinds.agreement }}>
            {story.items.map((item, place) => {
              const content = line(item);
              if (content === null) return null;
              const id = item.is === 'event' ? item.event.key : `${item.is}-${place}`;
              const isLate = item.is === 'collected' || item.is === 'release';
              return (
                <li
                  key={id}
                  className={styles.line}
                  data-dashed={item.isDashed || undefined}
                  data-late={isLate || undefined}
                  data-item={item.is}
                >
                  {content}
                </li>
              );
            })}
          </ol>
          {story.undated.length > 0 && (
            <div className={styles.undated}>
              <h3>Without a date of their own</h3>
              {story.undated.map((record) => (
                <div key={storyKey(record)} className={styles.card} data-current={storyKey(record) === current || undefined}>
                  <Card record={record} current={current} more={more} />
                </div>
              ))}
            </div>
          )}
        </div>
        {aside}
      </div>
    </>
  );
}

/** The sign on the axis; the line itself is drawn by the style sheet, as long as the words beside it. */
function Axis({ children }: { children?: ReactNode }) {
  return (
    <span className={styles.axis}>
      {children && (
        <svg viewBox="0 0 22 22" aria-hidden="true">
          {children}
        </svg>
      )}
    </span>
  );
}

interface CardProps extends Pick<Props, 'current' | 'more'> {
  record: StoryRecord;
}

function EventLine({ event, palette, current, more }: Omit<CardProps, 'record'> & { event: StoryEvent; palette: Palette }) {
  const { record, signing } = event;
  const { day, rest } = dateLines(record);
  const waiting = waitingWords(event);
  const isVague = record.date !== null && precisionOf(record.date) !== 'day';
  const isCurrent = [record, signing].some((own) => own && storyKey(own) === current);
  return (
    <>
      <p className={styles.date}>
        {day}
        <span>{rest}</span>
      </p>
      <Axis>
        {isCurrent && <circle cx="11" cy="11" r="10" fill={palette.ground} stroke={palette.chosen} strokeWidth="2" />}
        {signing && <KindSign kind="activity" x={17} y={11} radius={4} palette={palette} />}
        <KindSign kind={record.kind} x={signing ? 9 : 11} y={11} palette={palette} isComing={isComing(record.status)} isVague={isVague} />
      </Axis>
      <div className={styles.card} data-current={isCurrent || undefined}>
        <Card record={record} current={current} more={more} />
        {waiting && <p className={styles.waitingNote}>{waiting}</p>}
        {signing && (
          <p className={styles.signing}>
            <SigningLink record={signing} isCurrent={storyKey(signing) === current} />
          </p>
        )}
      </div>
    </>
  );
}

/** The signing of an agreement, which is a record of its own. */
function SigningLink({ record, isCurrent }: { record: StoryRecord; isCurrent: boolean }) {
  const { published } = useMeta();
  const words = `${typeLabel(record.type)}, ${statusLabel(record, published).toLowerCase()}: `;
  return (
    <>
      {words}
      {isCurrent ? <strong>{unbroken(record.title)}</strong> : <Link to={recordPath(record.kind, record.id)}>{record.title}</Link>}
    </>
  );
}

function Card({ record, current, more }: CardProps) {
  const isCurrent = storyKey(record) === current;
  return (
    <Fragment>
      <p className={styles.kicker}>
        {typeLabel(record.type)} <StatusTag of={record} />
        {isCurrent && <span className={styles.here}>this record</span>}
      </p>
      <h3 className={styles.title}>
        {isCurrent ? unbroken(record.title) : <Link to={recordPath(record.kind, record.id)}>{record.title}</Link>}
      </h3>
      {more?.(record)}
    </Fragment>
  );
}

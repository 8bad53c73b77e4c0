import { useMemo } from 'react';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, typeOf } from '@/domain/records/atlasRecord';
import { statusInTime } from '@/domain/records/statusLabel';
import { Story } from '@/features/records/story/Story';
import styles from '@/features/records/story/Story.module.css';
import { type StoryRecord, storyKey } from '@/features/records/story/storyOf';
import { Section } from '@/ui/Section';

const noRange = { from: null, to: null };

/** The record of the page as a story tells it, among those that it names or that name it. */
function toldOf(entry: AtlasRecord, { related }: RecordDetail): StoryRecord {
  const beside = [...related.activities, ...related.agreements, ...related.initiatives];
  return {
    ...statusInTime(entry),
    id: entry.record.id,
    title: entry.record.title,
    type: typeOf(entry),
    dates: entry.kind === 'agreement' ? entry.record.dates : null,
    countries: entry.record.countries,
    links: beside.map(storyKey),
  };
}

/** What led to a record and what came of it: the nearest linked records and those of the same parties, with the times between; nothing where there are none. */
export function BeforeAndAfter({ entry, detail }: { entry: AtlasRecord; detail: RecordDetail }) {
  const { before, after } = detail.neighbours;
  const records = useMemo(() => [...before.toReversed(), toldOf(entry, detail), ...after], [before, after, entry, detail]);
  const groups = useMemo(() => entry.record.countries.map((country) => [country]), [entry]);
  if (before.length + after.length === 0) return null;
  return (
    <Section title="What led to this, what came of it">
      <p className={styles.lead}>
        Up to three records on either side, nearest in time, that are linked to this one or share its parties; there may be others in
        between.
      </p>
      <Story
        records={records}
        groups={groups}
        range={noRange}
        isWhole={false}
        current={storyKey({ kind: entry.kind, id: entry.record.id })}
      />
    </Section>
  );
}

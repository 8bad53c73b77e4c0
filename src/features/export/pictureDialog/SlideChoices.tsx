import { useMemo } from 'react';
import type { ChartExport } from '@/charts/model';
import type { PictureOptions } from '@/charts/picture/pictureOptions';
import { layoutSlide } from '@/charts/picture/slide/slideLayout';
import { slidePage } from '@/charts/picture/slide/slidePage';
import { MOST_ON_SLIDE, slideCandidates } from '@/charts/picture/slide/slideRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { HeadlineField } from '@/features/export/pictureDialog/HeadlineField';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { Button } from '@/ui/Button';

interface Props {
  slide: NonNullable<ChartExport['slide']>;
  /** Stands over the slide unless the reader writes something else. */
  otherwise: string;
  options: PictureOptions;
  onChange: (patch: Pick<Partial<PictureOptions>, 'chosen' | 'headline'>) => void;
}

/** What stands on a slide: its headline, and which of the records. Without a choice those that other records name most. */
export function SlideChoices({ slide, otherwise, options: { size, chosen, headline }, onChange }: Props) {
  const records = useMemo(() => slide.records(), [slide]);
  const shown = useMemo(
    () => new Set(layoutSlide(slideCandidates(records, chosen), null, slidePage(size).body).labels.map(({ record }) => record.key)),
    [records, chosen, size],
  );
  const isLeftOut = (key: string) => chosen?.includes(key) && !shown.has(key);
  const toggle = (key: string) => {
    const next = new Set(shown);
    if (!next.delete(key)) next.add(key);
    onChange({ chosen: records.filter((record) => next.has(record.key)).map((record) => record.key) });
  };
  const inTime = records.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return (
    <>
      <HeadlineField value={headline} otherwise={otherwise} onChange={(next) => onChange({ headline: next })} />
      <fieldset className={styles.parts}>
        <legend>
          Records on the slide: {shown.size} of {records.length}, {MOST_ON_SLIDE} at most
        </legend>
        {chosen && (
          <Button look="link" onPress={() => onChange({ chosen: null })}>
            Choose by weight again
          </Button>
        )}
        <div className={styles.records}>
          {inTime.map(({ key, date, title, fullTitle }) => (
            <label key={key} title={fullTitle}>
              <input
                type="checkbox"
                checked={shown.has(key)}
                disabled={!shown.has(key) && shown.size >= MOST_ON_SLIDE}
                onChange={() => toggle(key)}
              />
              {formatPartialDate(date)}: {title}
              {isLeftOut(key) && ' (no room beside the others)'}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

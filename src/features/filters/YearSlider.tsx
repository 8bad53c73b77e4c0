import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { rangeAfterDrag, rangeToYears } from '@/features/filters/dateField';
import styles from '@/features/filters/YearSlider.module.css';

interface Props {
  years: readonly FacetCount[];
  from: PartialDate | null;
  to: PartialDate | null;
  onChange: (range: { from: PartialDate | null; to: PartialDate | null }) => void;
}

/** Two thumbs over the years, under a bar per year that shows how many records the other filters leave there. Taken when the thumb is let go. */
export function YearSlider({ years, from, to, onChange }: Props) {
  const low = Number(years[0]?.value);
  const high = Number(years.at(-1)?.value);
  const [dragged, setDragged] = useState<readonly number[] | null>(null);
  const [first, last] = dragged ?? rangeToYears(from, to, [low, high]);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const isInside = (year: string) => Number(year) >= (first ?? low) && Number(year) <= (last ?? high);
  const commit = (values: number | number[]) => {
    const [start = low, end = high] = Array.isArray(values) ? values : [values];
    setDragged(null);
    const range = rangeAfterDrag({ from, to }, [start, end], [low, high]);
    if (range.from !== from || range.to !== to) onChange(range);
  };
  return (
    <div className={styles.slider}>
      <div className={styles.bars} aria-hidden="true">
        {years.map(({ value, count }) => (
          <i key={value} data-inside={isInside(value)} style={{ height: `${Math.round((count / most) * 100)}%` }} />
        ))}
      </div>
      <Slider
        aria-label="Years"
        minValue={low}
        maxValue={high}
        value={[first ?? low, last ?? high]}
        onChange={(values) => setDragged(Array.isArray(values) ? values : [values])}
        onChangeEnd={commit}
        formatOptions={{ useGrouping: false }}
      >
        <SliderTrack className={styles.track ?? ''}>
          <SliderThumb index={0} aria-label="First year" className={styles.thumb ?? ''} />
          <SliderThumb index={1} aria-label="Last year" className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}

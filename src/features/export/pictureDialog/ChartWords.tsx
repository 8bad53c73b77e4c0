import type { ChartExport } from '@/charts/model';
import { type NamedMark, namedMarks } from '@/charts/picture/markEmphasis';
import { headlineFound, LONGEST_HEADLINE, LONGEST_PIN, MOST_FRAMED, MOST_PINS, type PictureOptions } from '@/charts/picture/pictureOptions';
import { toggledItem } from '@/domain/address/parameter';
import { HeadlineField, oneLine } from '@/features/export/pictureDialog/HeadlineField';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { Button } from '@/ui/Button';
import { ChoiceSelect } from '@/ui/Choice';

interface Props {
  chart: ChartExport;
  options: PictureOptions;
  onChange: (patch: Partial<PictureOptions>) => void;
}

const ALL = 'all';

/** What a reader says with the picture of a chart: headline and subtitle, how many bars, marks that are framed, and notes on marks. */
export function ChartWords({ chart, options, onChange }: Props) {
  const { headline, subtitle, top, highlight } = options;
  const marks = namedMarks(chart);
  const { body } = chart;
  const bars = body.shape === 'bars' || body.shape === 'stackedBars' ? body.bars.length : 0;
  const counts = Array.from({ length: Math.max(0, bars - 1) }, (_, at) => at + 1);
  return (
    <>
      <HeadlineField
        value={headline}
        otherwise={chart.subject ?? headlineFound(options, chart.title, [chart.finding])}
        onChange={(next) => onChange({ headline: next })}
      />
      <label className={styles.headline}>
        Subtitle
        <input maxLength={LONGEST_HEADLINE} value={subtitle} onChange={(event) => onChange({ subtitle: oneLine(event.target.value) })} />
      </label>
      {bars > 1 && (
        <ChoiceSelect
          label="Bars"
          value={String(top ?? ALL)}
          options={[[ALL, `All ${bars}`], ...counts.map((count) => [String(count), `The first ${count}`] as const)]}
          onChange={(next) => onChange({ top: next === ALL ? null : Number(next) })}
        />
      )}
      {marks.length > 0 && (
        <fieldset className={styles.parts}>
          <legend>Frame, {MOST_FRAMED} at most</legend>
          <div className={styles.marks}>
            {marks.map(({ key, label }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={highlight.includes(key)}
                  disabled={!highlight.includes(key) && highlight.length >= MOST_FRAMED}
                  onChange={() => onChange({ highlight: toggledItem(highlight, key) })}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {marks.length > 0 && <Pins marks={marks} options={options} onChange={onChange} />}
    </>
  );
}

/** Notes on marks: each has a mark and its words. */
function Pins({ marks, options: { pins }, onChange }: Omit<Props, 'chart'> & { marks: readonly NamedMark[] }) {
  const put = (at: number, patch: Partial<PictureOptions['pins'][number]>) =>
    onChange({ pins: pins.map((pin, place) => (place === at ? { ...pin, ...patch } : pin)) });
  const free = marks.find(({ key }) => pins.every(({ at }) => at !== key));
  return (
    <fieldset className={styles.parts}>
      <legend>Notes on marks, {MOST_PINS} at most</legend>
      {pins.map((pin, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number.
        <div key={place} className={`${styles.headline} ${styles.pin}`}>
          <select aria-label={`Mark of note ${place + 1}`} value={pin.at} onChange={(event) => put(place, { at: event.target.value })}>
            {marks.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <input
            aria-label={`Words of note ${place + 1}`}
            maxLength={LONGEST_PIN}
            value={pin.text}
            onChange={(event) => put(place, { text: oneLine(event.target.value) })}
          />
          <Button look="link" onPress={() => onChange({ pins: pins.filter((_, other) => other !== place) })}>
            Remove note {place + 1}
          </Button>
        </div>
      ))}
      {free && pins.length < MOST_PINS && (
        <Button look="link" onPress={() => onChange({ pins: [...pins, { at: free.key, text: '' }] })}>
          Add a note
        </Button>
      )}
    </fieldset>
  );
}

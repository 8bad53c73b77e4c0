import type { BoardInput } from '@/charts/picture/pictureInput';
import { headlineFound, MOST_QUARTERS, type PictureOptions } from '@/charts/picture/pictureOptions';
import { shorten } from '@/domain/words/sentences';
import { HeadlineField } from '@/features/export/pictureDialog/HeadlineField';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { Button } from '@/ui/Button';

interface Props {
  page: Pick<BoardInput, 'charts' | 'title' | 'finding'>;
  /** The ids of the charts on the slide as it is drawn; none before. */
  shown: readonly string[];
  options: PictureOptions;
  onChange: (patch: Pick<Partial<PictureOptions>, 'charts' | 'headline'>) => void;
}

/** What stands on the slide of a page: its headline, and which of the charts. Without a choice, the first that fit. */
export function PageSlideChoices({ page, shown, options, onChange }: Props) {
  const { charts: chosen, headline } = options;
  const onSlide = page.charts.filter(({ id }) => shown.includes(id));
  const ids = page.charts.map(({ id }) => id);
  const wanted = chosen?.filter((id) => ids.includes(id)) ?? shown;
  const unknown = chosen?.filter((id) => !ids.includes(id)) ?? [];
  const toggle = (id: string) => onChange({ charts: ids.filter((other) => (other === id) !== wanted.includes(other)) });
  return (
    <>
      <HeadlineField
        value={headline}
        otherwise={headlineFound(options, page.title, [page.finding, ...onSlide.map(({ finding }) => finding)])}
        onChange={(next) => onChange({ headline: next })}
      />
      <fieldset className={styles.parts}>
        <legend>Charts on the slide, {MOST_QUARTERS} at most</legend>
        {chosen && (
          <Button look="link" onPress={() => onChange({ charts: null })}>
            Back to the first that fit
          </Button>
        )}
        <div className={styles.marks}>
          {page.charts.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={wanted.includes(id)}
                disabled={wanted.includes(id) ? wanted.length === 1 : wanted.length >= MOST_QUARTERS}
                onChange={() => toggle(id)}
              />
              {title}
              {wanted.includes(id) && shown.length > 0 && !shown.includes(id) && ' (does not fit here; save it as a picture of its own)'}
            </label>
          ))}
        </div>
        {unknown.map((id) => (
          <p key={id} className={styles.problem}>
            “chart:{shorten(id)}” names no chart that this page shows now.
          </p>
        ))}
      </fieldset>
    </>
  );
}

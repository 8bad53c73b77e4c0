import { LONGEST_HEADLINE } from '@/charts/picture/pictureOptions';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';

interface Props {
  value: string;
  /** What stands over the picture unless the reader writes something else. */
  otherwise: string;
  onChange: (headline: string) => void;
}

/** What is typed stays one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The headline of a picture in the reader's own words. */
export function HeadlineField({ value, otherwise, onChange }: Props) {
  return (
    <label className={styles.headline}>
      Headline
      <textarea
        rows={3}
        maxLength={LONGEST_HEADLINE}
        value={value}
        placeholder={otherwise}
        onChange={(event) => onChange(oneLine(event.target.value))}
      />
    </label>
  );
}

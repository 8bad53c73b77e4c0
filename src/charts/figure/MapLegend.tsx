import styles from '@/charts/figure/WhereMap.module.css';
import { legendSteps } from '@/charts/picture/mapLegend';
import type { Palette } from '@/ui/palette';

interface Props {
  /** The highest count on the map. */
  most: number;
  hasUnresearched: boolean;
  palette: Palette;
}

/** The map's colours with the numbers of records that they stand for. */
export function MapLegend({ most, hasUnresearched, palette }: Props) {
  return (
    <ul className={styles.legend} aria-label="Records by colour">
      <li>
        <i style={{ background: palette.ground }} />
        none found
      </li>
      {legendSteps(most, palette).map(({ label, colour }) => (
        <li key={label}>
          <i style={{ background: colour }} />
          {label}
        </li>
      ))}
      {hasUnresearched && (
        <li>
          <i className={styles.hatched} />
          not researched
        </li>
      )}
    </ul>
  );
}

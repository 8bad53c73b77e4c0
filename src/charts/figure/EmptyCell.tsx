import styles from '@/charts/figure/EmptyCell.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  /** Nobody researched it, so that it holds no number at all. */
  isUnresearched: boolean;
}

/** A table's cell without records: hatched where nobody researched, a dot where none was found; told in words to screen readers. */
export function EmptyCell({ isUnresearched }: Props) {
  if (isUnresearched)
    return (
      <td className={styles.unresearched} title="Not researched">
        <VisuallyHidden>not researched</VisuallyHidden>
      </td>
    );
  return (
    <td>
      <span aria-hidden="true">·</span>
      <VisuallyHidden>0</VisuallyHidden>
    </td>
  );
}

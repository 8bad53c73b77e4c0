import { AddAgreement } from '@/features/compare/AddAgreement';
import { AddCountry } from '@/features/compare/AddCountry';
import { type CompareKind, MOST_COMPARED } from '@/features/compare/compareIds';
import styles from '@/routes/compare/ComparePage.module.css';
import type { ComboOption } from '@/ui/ComboField';

interface Props {
  /** What is compared now; both kinds are offered while it is nothing. */
  kind: CompareKind | null;
  ids: readonly string[];
  onAdd: (option: ComboOption) => void;
}

/** The fields that add one more of the same kind. */
export function AddToComparison({ kind, ids, onAdd }: Props) {
  if (ids.length >= MOST_COMPARED) return <p className={styles.full}>Four at most stand side by side. Remove one to add another.</p>;
  return (
    <div className={styles.add}>
      {kind !== 'agreement' && <AddCountry ids={ids} onAdd={onAdd} />}
      {kind !== 'country' && <AddAgreement ids={ids} onAdd={onAdd} />}
    </div>
  );
}

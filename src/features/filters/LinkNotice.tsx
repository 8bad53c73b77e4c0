import { type LinkProblem, linkProblemSentence } from '@/domain/address/linkProblem';
import styles from '@/features/filters/LinkNotice.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';

interface Props {
  /** What the page itself could not use: sort order, page, chart modes. */
  extra?: readonly LinkProblem[];
  /** Rewrites the page's own parameters without what could not be used. */
  onRemoveExtra?: () => void;
}

/** Names what the link asks for and cannot be used. The rest of the link works; nothing is swallowed. */
export function LinkNotice({ extra = [], onRemoveExtra }: Props) {
  const { problems, change } = useFilters();
  const all = [...problems, ...extra];
  if (all.length === 0) return null;
  const reversed = problems.find((problem) => problem.code === 'reversed-range');
  const remove = () => {
    if (problems.length > 0) change({});
    if (extra.length > 0) onRemoveExtra?.();
  };
  return (
    <section className={styles.notice} aria-label="About this link">
      <ul>
        {all.map((problem) => (
          <li key={`${problem.parameter}:${problem.value}`}>{linkProblemSentence(problem)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {reversed && <Button onPress={() => change({ from: reversed.to, to: reversed.from })}>Swap the two dates</Button>}
        <Button onPress={remove}>Remove from the link</Button>
      </div>
    </section>
  );
}

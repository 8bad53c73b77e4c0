import { coverageLevels } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/coverage/Coverage.module.css';
import type { CoverageLevel } from '@/features/coverage/coverageTable';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  level: CoverageLevel;
  /** The words beside it are said elsewhere, as in the legend. */
  isSilent?: boolean;
}

/** The sign of a level of coverage: a full disc, a half one, or hatching; the words are there for screen readers. */
export function CoverageMark({ level, isSilent = false }: Props) {
  return (
    <>
      <span aria-hidden="true" className={`${styles.mark} ${styles[level]}`} />
      {!isSilent && <VisuallyHidden>{coverageLevels[level]}</VisuallyHidden>}
    </>
  );
}

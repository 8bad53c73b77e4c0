import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type LinkProblem, linkProblemSentence } from '@/domain/address/linkProblem';
import { oddParameters, withoutOddParameters } from '@/domain/address/oddParameters';
import type { AddressParameter } from '@/domain/address/parameterOrder';
import styles from '@/features/filters/LinkNotice.module.css';
import { TextNotice } from '@/features/filters/TextNotice';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';

interface Props {
  /** What the page itself could not use: sort order, page, chart modes. */
  extra?: readonly LinkProblem[];
  /** Rewrites the page's own parameters without what could not be used. */
  onRemoveExtra?: () => void;
}

/** Says of link and search text what does not count as it stands. */
export function LinkNotice(props: Props) {
  return (
    <>
      <TextNotice />
      <ProblemNotice {...props} />
    </>
  );
}

/** Names what the link asks for and cannot be used. The rest of the link works; nothing is swallowed. */
function ProblemNotice({ extra = [], onRemoveExtra }: Props) {
  const { problems, change } = useFilters();
  const all = [...problems, ...extra];
  if (all.length === 0) return null;
  const reversed = problems.find((problem) => problem.code === 'reversed-range');
  const remove = () => {
    if (problems.length > 0) change({});
    if (extra.length > 0) onRemoveExtra?.();
  };
  return (
    <Notice problems={all} onRemove={remove}>
      {reversed && <Button onPress={() => change({ from: reversed.to, to: reversed.from })}>Swap the two dates</Button>}
    </Notice>
  );
}

/** Names the parameters of the address that the page does not take, on whatever page. */
export function AddressNotice() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const problems = oddParameters(pathname, search);
  if (problems.length === 0) return null;
  const remove = () => void navigate({ pathname, search: withoutOddParameters(pathname, search), hash }, { preventScrollReset: true });
  return (
    <div className={styles.onPage}>
      <Notice problems={problems} onRemove={remove} />
    </div>
  );
}

/** Names the parameters of a frame's address that its chart does not take. The frame keeps what it shows by itself, so they are put out of sight alone. */
export function FrameAddressNotice({ ofChart }: { ofChart: readonly AddressParameter[] }) {
  const { pathname } = useLocation();
  const [problems, setProblems] = useState(() => oddParameters(pathname, location.search, ofChart));
  return problems.length > 0 && <Notice problems={problems} onRemove={() => setProblems([])} />;
}

interface NoticeProps {
  problems: readonly LinkProblem[];
  onRemove: () => void;
  /** What else can be done. */
  children?: ReactNode;
}

function Notice({ problems, onRemove, children }: NoticeProps) {
  return (
    <section className={styles.notice} aria-label="About this link">
      <ul>
        {[...new Set(problems.map(linkProblemSentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {children}
        <Button onPress={onRemove}>Remove from the link</Button>
      </div>
    </section>
  );
}

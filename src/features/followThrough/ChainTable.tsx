import { useState } from 'react';
import type { FollowChain, FollowThrough } from '@/domain/answers/followThroughAnswer';
import { STALLED_MONTHS } from '@/domain/answers/followThroughWords';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, nounFor } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import styles from '@/features/followThrough/Chains.module.css';
import { monthWords } from '@/features/followThrough/StallList';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** So many are examples; the rest is asked for. */
const FIRST = 6;

const stepWords = { announced: 'Announced', prepared: 'Prepared', signed: 'Signed', inForce: 'In force', followed: 'Followed up' } as const;
type Step = keyof typeof stepWords;
const steps = idsOf(stepWords);

interface Props {
  answer: FollowThrough;
  filters: Filters;
}

/** What stands where no follow-up is on record. */
function openWords({ commitments, last, steps: { signed } }: FollowChain): string {
  if (signed && commitments > 0) return `0 of ${formatCount(commitments)} on record`;
  if (signed) return 'no commitment on record';
  return last && last.months >= STALLED_MONTHS ? `${monthWords({ last })} ${nounFor(last.months, 'month')} silent` : 'not yet on record';
}

/** The steps of each agreement from its announcement to its first follow-up, as far as they are on record. */
export function ChainTable({ answer: { chains, chainsTotal, stepCounts }, filters }: Props) {
  const { followUps } = palettes[useTheme()];
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? chains : chains.slice(0, FIRST);
  const agreements = bothFilters(filters, { kind: [['agreement']] });
  const countOf = (step: Step) => {
    const count = stepCounts[step];
    // Of the other steps there is no filter.
    if (step !== 'followed') return formatCount(count);
    const own = bothFilters(agreements, { followUp: [['recorded']] });
    return <RecordsLink count={count} filters={own} path="/agreements" one="agreement" of="with a follow-up on record" />;
  };
  return (
    <section className={styles.chains} aria-labelledby="chains" style={{ '--followed': followUps.followed }}>
      <div className={styles.head}>
        <h2 id="chains">From announcement to follow-up</h2>
        <span className={styles.soft}>
          {shown.length < chainsTotal ? `${formatCount(shown.length)} of ` : ''}
          {counted(chainsTotal, 'agreement')}, those with the most steps on record first
        </span>
        {chains.length > FIRST && (
          <Button look="link" onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? `Show ${FIRST}` : chains.length < chainsTotal ? `Show the first ${formatCount(chains.length)}` : 'Show all'}
          </Button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Agreement</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {stepWords[step]} <span className={styles.count}>{countOf(step)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((chain) => (
            <ChainRow key={chain.id} chain={chain} />
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>
        Prepared: the last activity held that the records link with the agreement and that came before its signing. A step that is not on
        record may have been taken.
      </p>
    </section>
  );
}

function ChainRow({ chain }: { chain: FollowChain }) {
  const taken = steps.filter((step) => chain.steps[step] !== null);
  const [first, last] = [taken[0], taken.at(-1)];
  const place = (step: Step | undefined) => (step ? steps.indexOf(step) : -1);
  return (
    <tr>
      <th scope="row">
        <Link to={recordPath('agreement', chain.id)}>{chain.title}</Link>
      </th>
      {steps.map((step, at) => {
        const own = chain.steps[step];
        const isPassed = at > place(first) && at < place(last);
        const isOpen = !own && at > place(last);
        const words = step === 'followed' && !own ? openWords(chain) : '';
        const date = own && formatPartialDate(own.date);
        return (
          <td
            key={step}
            data-state={own ? 'taken' : isPassed ? 'passed' : isOpen ? 'open' : 'before'}
            data-last={step === last || undefined}
            data-step={step}
          >
            {own && (
              <span className={styles.step}>
                <span className={styles.name}>{stepWords[step]} </span>
                {own.activityId ? <Link to={recordPath('activity', own.activityId)}>{date}</Link> : date}
              </span>
            )}
            {words && <span className={styles.none}>{words}</span>}
          </td>
        );
      })}
    </tr>
  );
}

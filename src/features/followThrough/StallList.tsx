import { useState } from 'react';
import type { FollowChain, FollowThrough } from '@/domain/answers/followThroughAnswer';
import { STALLED_MONTHS } from '@/domain/answers/followThroughWords';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementStatuses } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed, lowerFirst } from '@/domain/words/sentences';
import styles from '@/features/followThrough/FollowThrough.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

/** So many stand in the list before the rest is asked for. */
const FIRST = 6;

/** `announced 2022 · Belarus not researched from 2026` */
export function stallWords({ steps, status, last, unresearched }: FollowChain): string {
  const begun = steps.announced ? `announced ${formatPartialDate(steps.announced.date)}` : lowerFirst(agreementStatuses[status]);
  const then = last && last.date !== steps.announced?.date ? `, last step on record ${formatPartialDate(last.date)}` : '';
  const gaps = [...Map.groupBy(unresearched, ({ from }) => from)].map(
    ([from, countries]) => `${listed(countries.map(({ country }) => countryName(country)))} not researched from ${from}`,
  );
  return [begun + then, ...gaps].join(' · ');
}

/** The months since the last step, `≥` where that is not known to the day. */
export function monthWords({ last }: Pick<FollowChain, 'last'>): string {
  return last ? `${last.isAtLeast ? '≥ ' : ''}${formatCount(last.months)}` : '';
}

/** The agreements of which no step is recorded for nine months, before they were signed and after. */
export function StallList({ answer: { stalled, stalledAfter, stalledAfterTotal, collectedTo } }: { answer: FollowThrough }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? stalled : stalled.slice(0, FIRST);
  const most = Math.max(1, ...stalled.map(({ last }) => last?.months ?? 0));
  return (
    <section className={styles.stalled} aria-labelledby="stalled">
      <div className={styles.head}>
        <h2 id="stalled">Stalled before signing</h2>
        {stalled.length > FIRST && (
          <Button look="link" onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? `first ${FIRST}` : `all ${formatCount(stalled.length)}`}
          </Button>
        )}
      </div>
      <p className={styles.rule}>
        <span>
          No step on record for {STALLED_MONTHS} months or more, up to {formatPartialDate(collectedTo)}
        </span>
        <span>months</span>
      </p>
      {stalled.length === 0 && <p className={styles.soft}>None of these agreements: each has been signed or has a later step on record.</p>}
      <ol>
        {shown.map((chain) => (
          <li key={chain.id}>
            <div>
              <Link to={recordPath('agreement', chain.id)}>{chain.title}</Link>
              <strong>{monthWords(chain)}</strong>
            </div>
            <span className={styles.bar} style={{ width: `${(60 * (chain.last?.months ?? 0)) / most}%` }} />
            <span className={styles.soft}>{stallWords(chain)}</span>
          </li>
        ))}
      </ol>
      {stalledAfterTotal > 0 && (
        <details className={styles.more}>
          <summary>
            After signing: {counted(stalledAfterTotal, 'agreement')} with commitments, and no follow-up or other step on record for as long
          </summary>
          <ol className={styles.cases}>
            {stalledAfter.map(({ id, title, last }) => (
              <li key={id}>
                <Link to={recordPath('agreement', id)}>{title}</Link>
                <span className={styles.soft}>
                  {monthWords({ last })} months since {last && formatPartialDate(last.date)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

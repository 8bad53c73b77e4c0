import { useEffect, useRef } from 'react';
import type { RecordHistory } from '@/domain/records/changes';
import { changeTypes } from '@/domain/records/changeTypes';
import { formatPartialDate } from '@/domain/time/partialDate';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { changeWords, fieldWords } from '@/domain/words/changeWords';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/records/Statements.module.css';
import { FromTo } from '@/ui/FromTo';
import { Section } from '@/ui/Section';

const HISTORY = 'history';

/** What became of a record from release to release, newest first: each revision with its reason and the values before and after. */
export function HistorySection({ kind, history }: { kind: Kind; history: RecordHistory }) {
  const { nameOf } = useOrganisationNames();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A link to this part was followed before the record was there to be scrolled to.
    if (location.hash === `#${HISTORY}`) part.current?.focus();
  }, []);
  return (
    <div id={HISTORY} ref={part} tabIndex={-1}>
      <Section title="History of this record">
        <ul className={styles.lines}>
          {history.map(({ release, published, change, reason, fields }) => (
            <li key={release}>
              {changeTypes[change]} with release {release}
              <span className={styles.detail}>
                {formatPartialDate(published)}
                {reason && ` · ${reason}`}
              </span>
              {fields.map((change) => (
                <FromTo key={change.field} name={fieldWords(change.field)} change={changeWords(change, { kind, nameOf })} />
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

import type { AgreementDetail } from '@/domain/answers/apiAnswers';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { counted, lowerFirst } from '@/domain/words/sentences';
import { ComparedTable } from '@/features/compare/ComparedTable';
import styles from '@/features/compare/CompareTable.module.css';
import { commitmentRows, sameWords } from '@/features/compare/compareCommitments';
import type { CompareColumn } from '@/features/compare/useComparison';
import { Section } from '@/ui/Section';

interface Props {
  columns: readonly CompareColumn[];
  details: readonly AgreementDetail[];
}

/** What the parties promised, by kind, with what is on record to have come of it; equal commitments stand beside each other. */
export function CommitmentsTable({ columns, details }: Props) {
  const rows = commitmentRows(details);
  const equal = rows.filter(({ sameIn }) => sameIn > 0).length;
  return (
    <div className={styles.promises}>
      <Section title="Commitments">
        {rows.length === 0 ? (
          <p>None of these agreements has a recorded commitment.</p>
        ) : (
          <ComparedTable
            label="Commitments compared"
            columns={columns}
            caption={
              equal === 0
                ? 'By type, in the wording of the records; no two are the same.'
                : `By type, in the wording of the records; ${counted(equal, 'commitment appears', 'commitments appear')} in more than one agreement.`
            }
          >
            {rows.map((row) => (
              <tr key={row.id} data-same={row.sameIn > 0}>
                <th scope="row">
                  {row.label} {row.sameIn > 0 && <span className={styles.mark}>= {sameWords(row)}</span>}
                </th>
                {columns.map(({ id }, at) => (
                  <td key={id}>
                    {row.cells[at]?.length === 0 && <span className={styles.none}>none of this type</span>}
                    {row.cells[at]?.map(({ position, text, followUp }) => (
                      <span key={position} className={styles.line}>
                        {text}
                        <small className={styles.followUp} data-follow-up={followUp}>
                          {followUp === 'recorded' ? '✓ Follow-up recorded' : `Follow-up: ${lowerFirst(followUpStatuses[followUp])}`}
                        </small>
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </ComparedTable>
        )}
      </Section>
    </div>
  );
}

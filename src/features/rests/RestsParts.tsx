import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, scopes, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, lowerFirst, upperFirst } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import styles from '@/features/rests/Rests.module.css';
import { ScrollBox } from '@/ui/ScrollBox';

interface Props {
  answer: RestsOn;
  filters: Filters;
}

/** Heads of the table's columns; the vocabulary's names are sentences. */
const scopeHeads: Readonly<Record<keyof typeof scopes, string>> = {
  one: 'one',
  'one-with-body': 'one, with a body',
  two: 'two',
  few: 'three to five',
  many: 'six and more',
};

/** Records by kind and by how many countries they name, each a link to its records. */
export function KindsByScope({ answer: { kinds, total }, filters }: Props) {
  const scopeIds = idsOf(scopes);
  const rows = kinds.filter(({ count }) => count > 0);
  if (rows.length === 0) return <p>No record matches.</p>;
  const cell = (count: number, adds: Partial<Filters>, of: string) =>
    count === 0 ? (
      <span className={styles.none}>·</span>
    ) : (
      <RecordsLink count={count} filters={bothFilters(filters, adds)} of={of}>
        {formatCount(count)}
      </RecordsLink>
    );
  return (
    <ScrollBox label="Records by number of countries">
      <table className={styles.kinds}>
        <caption>Records by number of countries</caption>
        <thead>
          <tr>
            <td />
            {scopeIds.map((scope) => (
              <th key={scope} scope="col" title={scopes[scope]}>
                {scopeHeads[scope]}
              </th>
            ))}
            <th scope="col">all</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, count, scope }) => (
            <tr key={value}>
              <th scope="row">{upperFirst(recordKinds[value].plural)}</th>
              {scopeIds.map((id) => (
                <td key={id}>
                  {cell(scope[id], { kind: [[value]], scope: [[id]] }, `${recordKinds[value].plural}, ${lowerFirst(scopes[id])}`)}
                </td>
              ))}
              <td className={styles.sum}>{cell(count, { kind: [[value]] }, recordKinds[value].plural)}</td>
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">Records</th>
              {scopeIds.map((id) => (
                <td key={id}>
                  {cell(
                    rows.reduce((sum, { scope }) => sum + scope[id], 0),
                    { scope: [[id]] },
                    lowerFirst(scopes[id]),
                  )}
                </td>
              ))}
              <td className={styles.sum}>{cell(total, {}, 'in all')}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

/** A bar in parts by the best source of each record, which add up to the number. */
export function BestSources({ answer: { bestSource, total }, filters }: Props) {
  const found = bestSource.filter(({ count }) => count > 0);
  if (found.length === 0) return null;
  return (
    <section aria-label="Best source of each record">
      <h3>Best source of each record</h3>
      <div className={styles.sources} aria-hidden="true">
        {found.map(({ value, count }) => (
          <i key={value} className={styles[value]} style={{ flexGrow: count / total }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {found.map(({ value, count }) => (
          <li key={value}>
            <i className={styles[value]} aria-hidden="true" />
            {value === 'official' ? (
              <RecordsLink count={count} filters={bothFilters(filters, { sourceQuality: [['official']] })}>
                {formatCount(count)} official
              </RecordsLink>
            ) : (
              <span title={`${counted(count, 'record')} whose best source is of this quality`}>
                {formatCount(count)} {lowerFirst(sourceQualities[value])}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

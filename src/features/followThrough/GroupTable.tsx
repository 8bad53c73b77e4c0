import { knownShare } from '@/charts/series/followSeries';
import type { FollowGroup, FollowThrough } from '@/domain/answers/followThroughAnswer';
import { followGroupFilters, followGroupName } from '@/domain/answers/followThroughWords';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { counted, formatCount } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import styles from '@/features/followThrough/FollowThrough.module.css';
import { ScrollBox } from '@/ui/ScrollBox';

/** So many groups stand in the table before the rest is opened; countries have many. */
const FIRST = 8;

interface Props {
  answer: FollowThrough;
  filters: Filters;
}

/** Why more agreements have a follow-up on record than are counted as followed up: 47 beside 46. */
export function unequalWords({ follow, groups: [all] }: Pick<FollowThrough, 'follow' | 'groups'>): string {
  const more = follow === 'agreements' && all ? all.recorded - all.followed : 0;
  if (!all || more <= 0) return '';
  const them = more === 1 ? 'The other has' : `The other ${formatCount(more)} have`;
  return ` ${formatCount(all.recorded)} have a follow-up on record, ${formatCount(all.followed)} of them count in the curve. ${them} no dated signing, or a follow-up that has no date or came after watching ended.`;
}

/** Who stands behind the curves: numbers of records as ways to them, and numbers for which no filter exists as what they are. */
export function GroupTable({ answer, filters }: Props) {
  const { groups } = answer;
  const first = groups.slice(0, FIRST);
  const rest = groups.slice(FIRST);
  return (
    <div className={styles.block}>
      <h3>Who is counted</h3>
      <p className={styles.soft}>
        Numbers of agreements lead to them. No filter tells which have a dated signing and a commitment on record, so those counted stand as
        text.{unequalWords(answer)}
      </p>
      <Groups label="Who is counted" {...{ answer, filters }} groups={first} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{counted(rest.length, 'more group')}</summary>
          <Groups label="Who is counted, the rest" {...{ answer, filters }} groups={rest} />
        </details>
      )}
    </div>
  );
}

function Groups({ answer, filters, groups, label }: Props & { groups: readonly FollowGroup[]; label: string }) {
  const isCommitment = answer.follow === 'commitments';
  return (
    <ScrollBox label={label}>
      <table className={styles.groups}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Agreements</th>
            <th scope="col">Followed up on record</th>
            <th scope="col">{isCommitment ? 'Commitments counted' : 'Counted'}</th>
            <th scope="col">of these followed up</th>
            <th scope="col">within a year</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={group.value} {...{ answer, filters, group }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function GroupRow({ answer: { split }, filters, group }: Props & { group: FollowGroup }) {
  const { value, agreements, recorded, counted: all, followed, afterYear } = group;
  const own = bothFilters({ ...filters, kind: [['agreement']] }, followGroupFilters(split, value));
  const name = followGroupName(split, value);
  const { share, low, high } = afterYear;
  const band = low === null || high === null ? '' : ` (${Math.round(low * 100)}–${Math.round(high * 100)})`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RecordsLink count={agreements} filters={own} path="/agreements" one="agreement" of={`in the group “${name}”`} />
      </td>
      <td>
        <RecordsLink
          count={recorded}
          filters={bothFilters(own, { followUp: [['recorded']] })}
          path="/agreements"
          one="agreement"
          of={`with a follow-up on record in the group “${name}”`}
        />
      </td>
      <td>{formatCount(all)}</td>
      <td>{formatCount(followed)}</td>
      <td>{knownShare(group, 1) !== null ? `${(share * 100).toFixed(1)}%${band}` : 'too few'}</td>
    </tr>
  );
}

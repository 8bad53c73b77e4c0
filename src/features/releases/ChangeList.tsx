import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { withRelease } from '@/domain/address/releaseLink';
import type { ChangesAnswer, RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { changeWords, fieldWords } from '@/domain/words/changeWords';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/releases/ChangeList.module.css';
import { Empty } from '@/ui/Empty';
import { FromTo } from '@/ui/FromTo';
import { Link } from '@/ui/Link';

interface GroupProps {
  title: string;
  count: number;
  children: ReactNode;
}

/** One kind of change; nothing when nothing of the kind happened. */
function Group({ title, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface ChangedProps {
  stub: RecordStub;
  /** The release that still has the record, or has it by now. */
  asOf: string;
  /** Which release changed it, and why. */
  cause?: { readonly release: string; readonly reason: string };
  children?: ReactNode;
}

/** A record in short, with the way to it as of a release, and what became of it. */
function Changed({ stub, asOf, cause, children }: ChangedProps) {
  const { releases, published } = useMeta();
  const day = releases.find(({ id }) => id === asOf)?.published ?? published;
  return (
    <li>
      <span className={styles.detail}>
        {stub.date ? formatPartialDate(stub.date) : 'date not known'} · {typeLabel(stub.type)} · {statusLabel(stub, day)}
        {stub.countries.length > 0 && ` · ${stub.countries.map(countryName).join(', ')}`}
      </span>
      <ReleasedLink path={recordPath(stub.kind, stub.id)} release={asOf}>
        {stub.title}
      </ReleasedLink>
      {cause && (
        <p className={styles.detail}>
          Release {cause.release}. {cause.reason}
        </p>
      )}
      {children}
    </li>
  );
}

/**
 * What became of the records of a view between two releases: first those that a reader may have quoted, revised with each value before and after, or removed;
 * then the new ones by kind.
 */
export function ChangeList({ changes }: { changes: ChangesAnswer }) {
  const { added, revised, removed, since, until, total } = changes;
  const { nameOf } = useOrganisationNames();
  if (total === 0)
    return (
      <Empty title="Nothing changed">
        {since === until
          ? `Both sides are release ${until}: nothing has come out since. Choose an earlier release to compare with, if there is one.`
          : `No record of this view was added, revised or removed between release ${since} and release ${until}.`}
      </Empty>
    );
  return (
    <>
      <Group title="Revised" count={revised.length}>
        {revised.map(({ stub, fields, ...cause }) => (
          <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={until} cause={cause}>
            {fields.map((change) => (
              <FromTo key={change.field} name={fieldWords(change.field)} change={changeWords(change, nameOf)} />
            ))}
          </Changed>
        ))}
      </Group>
      <Group title="Removed" count={removed.length}>
        {removed.map(({ stub, ...cause }) => (
          <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={since} cause={cause} />
        ))}
      </Group>
      {idsOf(recordKinds).map((kind) => {
        const ofKind = added.filter((stub) => stub.kind === kind);
        return (
          <Group key={kind} title={`Added: ${recordKinds[kind].plural}`} count={ofKind.length}>
            {ofKind.map((stub) => (
              <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={until} />
            ))}
          </Group>
        );
      })}
    </>
  );
}

interface Props {
  /** Path of the page, without the site's folder. */
  path: string;
  release: string;
  children: ReactNode;
}

/** A link to a page as of a release; the one that the page shows need not be named. */
function ReleasedLink({ path, release, children }: Props) {
  const present = useMeta().release;
  return <Link to={release === present ? path : path + withRelease('', release)}>{children}</Link>;
}

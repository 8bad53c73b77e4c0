import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { withRelease } from '@/domain/address/releaseLink';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { ChangesAnswer } from '@/domain/answers/changesAnswer';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, type Kind } from '@/domain/vocabulary/vocabulary';
import { changeWords, fieldWords } from '@/domain/words/changeWords';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/releases/ChangeList.module.css';
import { Empty } from '@/ui/Empty';
import { FromTo } from '@/ui/FromTo';
import { Link } from '@/ui/Link';

interface Group {
  id: string;
  title: string;
  items: readonly ReactNode[];
}

/** The kinds of change that happened, one below the other, with the way to each where there are several. */
function Groups({ groups }: { groups: readonly Group[] }) {
  const shown = groups.filter(({ items }) => items.length > 0);
  return (
    <>
      {shown.length > 1 && (
        <ul className={styles.jumps}>
          {shown.map(({ id, title, items }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {title} ({items.length})
              </a>
            </li>
          ))}
        </ul>
      )}
      {shown.map(({ id, title, items }) => (
        <section key={id} id={id} tabIndex={-1} className={styles.group} aria-label={title}>
          <h2>
            {title} <span className={styles.count}>{items.length}</span>
          </h2>
          <ul className={styles.list}>{items}</ul>
        </section>
      ))}
    </>
  );
}

/** Fields of a revised record as they are read: which source bears which statement comes last. */
function inReadingOrder<T extends { readonly field: string }>(fields: readonly T[]): T[] {
  return fields.toSorted((one, other) => Number(one.field === 'evidence') - Number(other.field === 'evidence'));
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
          ? `This compares release ${until} with itself. Choose an earlier release to compare with, if there is one.`
          : `No record of this view was added, revised or removed between release ${since} and release ${until}.`}
      </Empty>
    );
  const revisedItems = revised.map(({ stub, fields, ...cause }) => (
    <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={until} cause={cause}>
      {inReadingOrder(fields).map((change) => (
        <FromTo key={change.field} name={fieldWords(change.field)} change={changeWords(change, { kind: stub.kind, nameOf })} />
      ))}
    </Changed>
  ));
  const removedItems = removed.map(({ stub, ...cause }) => (
    <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={since} cause={cause} />
  ));
  const addedItems = (kind: Kind) =>
    added.filter((stub) => stub.kind === kind).map((stub) => <Changed key={recordPath(stub.kind, stub.id)} stub={stub} asOf={until} />);
  return (
    <Groups
      groups={[
        { id: 'revised', title: 'Revised', items: revisedItems },
        { id: 'removed', title: 'Removed', items: removedItems },
        ...idsOf(recordKinds).map((kind) => ({
          id: `added-${kind}`,
          title: `Added: ${recordKinds[kind].plural}`,
          items: addedItems(kind),
        })),
      ]}
    />
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

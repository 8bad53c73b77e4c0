import type { ReactNode } from 'react';
import type { ChangesAnswer, RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath, statusLabel, typeLabel } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { fieldWords, valueWords } from '@/domain/words/changeWords';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/releases/ChangeList.module.css';
import { ReleasedLink } from '@/features/releases/ReleasedLink';
import { Empty } from '@/ui/Empty';
import { FromTo } from '@/ui/FromTo';

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

/** A record in short, with the way to it as of a release. */
function StubLine({ stub, release }: { stub: RecordStub; release: string }) {
  return (
    <>
      <span className={styles.detail}>
        {stub.date ? formatPartialDate(stub.date) : 'date not known'} · {typeLabel(stub.type)} · {statusLabel(stub.status)}
        {stub.countries.length > 0 && ` · ${stub.countries.map(countryName).join(', ')}`}
      </span>
      <ReleasedLink path={recordPath(stub.kind, stub.id)} release={release}>
        {stub.title}
      </ReleasedLink>
    </>
  );
}

/** What became of the records of a view between two releases: added, revised with each value before and after, removed. */
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
      <Group title="Added" count={added.length}>
        {added.map((stub) => (
          <li key={`${stub.kind}/${stub.id}`}>
            <StubLine stub={stub} release={until} />
          </li>
        ))}
      </Group>
      <Group title="Revised" count={revised.length}>
        {revised.map(({ stub, fields, reason, release }) => (
          <li key={`${stub.kind}/${stub.id}`}>
            <StubLine stub={stub} release={until} />
            <p className={styles.detail}>
              Release {release}. {reason}
            </p>
            {fields.map(({ field, from, to }) => (
              <FromTo key={field} name={fieldWords(field)} from={valueWords(field, from, nameOf)} to={valueWords(field, to, nameOf)} />
            ))}
          </li>
        ))}
      </Group>
      <Group title="Removed" count={removed.length}>
        {removed.map(({ stub, reason, release }) => (
          <li key={`${stub.kind}/${stub.id}`}>
            <StubLine stub={stub} release={since} />
            <p className={styles.detail}>
              Release {release}. {reason}
            </p>
          </li>
        ))}
      </Group>
    </>
  );
}

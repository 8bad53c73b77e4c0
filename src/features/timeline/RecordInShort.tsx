import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationRef, RecordDetail, RecordStub } from '@/domain/answers/apiAnswers';
import { type AtlasRecord, organisationIdsOf, recordPath, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import { statusInTime } from '@/domain/records/statusLabel';
import { countryName } from '@/domain/vocabulary/countries';
import { sourceName } from '@/domain/words/sourceName';
import { isMirrorsOnly, mirrorsOnlyWarning } from '@/features/records/evidence';
import { knownDates } from '@/features/records/factRows';
import { StatusTag } from '@/features/records/RecordTags';
import { stubDate } from '@/features/records/StubList';
import { markKey } from '@/features/timeline/layout/timelineBody';
import styles from '@/features/timeline/Panel.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { unbroken } from '@/ui/unbroken';

/** Returns who takes part, with the ids of those in the registry: the parties of an agreement by the names they bear in it, of other records the organisations. */
function participantsOf(entry: AtlasRecord, organisations: readonly OrganisationRef[]) {
  if (entry.kind === 'agreement') return entry.record.parties;
  return organisationIdsOf(entry).map((id) => ({ name: organisations.find((known) => known.id === id)?.label ?? id, organisationId: id }));
}

interface Props extends Pick<RecordDetail, 'organisations' | 'neighbours'> {
  entry: AtlasRecord;
  onSelect: (stub: RecordStub) => void;
}

/** A record in short: its dates, who took part, its sources, and what came before and after. */
export function RecordInShort({ entry, organisations, neighbours, onSelect }: Props) {
  const { kind, record } = entry;
  const facts = knownDates(entry);
  const participants = participantsOf(entry, organisations);
  return (
    <>
      <p>
        {typeLabel(typeOf(entry))} <StatusTag of={statusInTime(entry)} />
      </p>
      <dl>
        {facts.length === 0 && <Row label="Date" words="not known" />}
        {facts.map(({ label, value, note, path }) => (
          <Row key={path} label={label} words={note ? `${value}, ${note}` : value} />
        ))}
        {record.countries.length > 0 && <Row label="Countries" words={record.countries.map(countryName).join(', ')} />}
      </dl>
      <p>{unbroken(record.summary)}</p>
      <Link className={styles.more} to={recordPath(kind, record.id)}>
        Everything on this {kind}
      </Link>
      {participants.length > 0 && (
        <>
          <h3>{kind === 'agreement' ? 'Parties' : 'Organisations'}</h3>
          <ul className={styles.list}>
            {participants.map(({ name, organisationId }) => (
              <li key={organisationId ?? name}>
                {organisationId ? <Link to={pathOf(pages.organisation, organisationId)}>{name}</Link> : name}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Sources</h3>
      <ul className={styles.list}>
        {record.sources.map((source) => {
          const { name, details } = sourceName(source);
          return (
            <li key={source.url}>
              <a href={source.url} rel="noopener noreferrer" lang={source.title ? source.language : undefined}>
                {name}
              </a>
              {details.length > 0 && <span className={styles.detail}>{details.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
      {isMirrorsOnly(record.sources) && <p className={styles.detail}>{mirrorsOnlyWarning}</p>}
      <h3>Before and after</h3>
      <NeighbourList title="Before, of the same parties" stubs={neighbours.before} onSelect={onSelect} />
      <NeighbourList title="After, of the same parties" stubs={neighbours.after} onSelect={onSelect} />
    </>
  );
}

function Row({ label, words }: { label: string; words: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function NeighbourList({ title, stubs, onSelect }: { title: string; stubs: readonly RecordStub[]; onSelect: (stub: RecordStub) => void }) {
  return (
    <>
      <p className={styles.detail}>{stubs.length > 0 ? title : `${title}: none known`}</p>
      <ul className={styles.list}>
        {stubs.map((stub) => (
          <li key={markKey(stub)}>
            <span className={styles.detail}>
              {stubDate(stub)} · {typeLabel(stub.type)}
            </span>
            <Button look="link" onPress={() => onSelect(stub)}>
              {unbroken(stub.title)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

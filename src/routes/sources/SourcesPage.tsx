import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sourcesQuery } from '@/api/queries';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { languageName, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { formatCount } from '@/domain/words/sentences';
import { useFilters } from '@/features/filters/useFilters';
import { BehindRecords } from '@/features/profiles/BehindRecords';
import styles from '@/features/profiles/Profile.module.css';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

/** Returns an address as people write it, its letters not as percent codes. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** So many records of a source stand in its row; of more, the others come when asked for. */
const SHOWN = 30;

/** The records that rest on a source, as links. */
export function RecordsOn({ records }: { records: readonly RecordStub[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? records : records.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.plain}>
        {shown.map(({ kind, id, title }) => (
          <li key={recordPath(kind, id)}>
            <Link to={recordPath(kind, id)}>{title}</Link>
          </li>
        ))}
      </ul>
      {shown.length < records.length && (
        <Button look="link" onPress={() => setIsWhole(true)}>
          Show {formatCount(records.length - shown.length)} more
        </Button>
      )}
    </>
  );
}

/** The public pages that the records rest on which the filters leave: one row per address. */
export function SourcesPage() {
  const { data } = useQuery(sourcesQuery(useFilters().filters));
  return (
    <BehindRecords
      title="Sources"
      one="source"
      many="sources"
      isStacked
      rowsOf={() => data?.items}
      keyOf={({ url }) => url}
      countriesOf={({ records }) => records.flatMap(({ countries }) => countries)}
      columns={[
        { label: 'Publisher', cell: ({ publisher }) => publisher, csv: ({ publisher }) => publisher },
        {
          label: 'Page',
          cell: ({ url, title, language }) => (
            <a href={url} rel="noopener noreferrer" lang={title ? language : undefined}>
              {title ?? readable(url)}
            </a>
          ),
          csv: ({ title }) => title ?? '',
          className: styles.wide,
        },
        { label: 'Address', cell: null, csv: ({ url }) => url },
        {
          label: 'Published',
          cell: ({ published }) => (published ? formatPartialDate(published) : 'not known'),
          csv: ({ published }) => published ?? '',
          className: styles.date,
        },
        { label: 'Language', cell: null, csv: ({ language }) => languageName(language) },
        { label: 'Quality', cell: ({ quality }) => sourceQualities[quality], csv: ({ quality }) => sourceQualities[quality] },
        {
          label: 'Records',
          cell: ({ records }) => <RecordsOn records={records} />,
          csv: ({ records }) => records.map(({ kind, id }) => `${kind}/${id}`).join(' '),
          className: styles.wide,
        },
      ]}
    />
  );
}

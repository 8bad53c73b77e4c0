import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from '@/api/queries';
import { recordPath } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { languageName, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { useFilters } from '@/features/filters/useFilters';
import { BehindRecords } from '@/features/profiles/BehindRecords';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';

/** Returns an address as people write it, its letters not as percent codes. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
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
          cell: ({ records }) => (
            <ul className={styles.plain}>
              {records.map(({ kind, id, title }) => (
                <li key={recordPath(kind, id)}>
                  <Link to={recordPath(kind, id)}>{title}</Link>
                </li>
              ))}
            </ul>
          ),
          csv: ({ records }) => records.map(({ kind, id }) => `${kind}/${id}`).join(' '),
          className: styles.wide,
        },
      ]}
    />
  );
}

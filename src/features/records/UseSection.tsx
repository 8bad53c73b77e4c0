import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeRecord } from '@/features/export/citation/citation';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import styles from '@/features/records/RecordPage.module.css';
import { Section } from '@/features/records/Section';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

/** What a reader can take away from a record's page; not printed. */
export function UseSection({ entry }: { entry: AtlasRecord }) {
  return (
    <div className={styles.use}>
      <Section title="Use">
        <div className={styles.buttons}>
          <CopyLinkButton />
          <CiteButton citation={(edition) => citeRecord(entry, edition)} />
          <Button onPress={() => window.print()}>Print</Button>
        </div>
        {entry.kind === 'agreement' && (
          <Link className={styles.compare ?? ''} to={`/compare?ids=${entry.record.id}`}>
            Compare with another agreement
          </Link>
        )}
      </Section>
    </div>
  );
}

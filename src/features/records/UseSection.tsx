import { CopyLinkButton } from '@/features/export/CopyLinkButton';
import styles from '@/features/records/RecordPage.module.css';
import { Section } from '@/features/records/Section';
import { Button } from '@/ui/Button';

/** What a reader can take away from a record's page; not printed. */
export function UseSection() {
  return (
    <div className={styles.use}>
      <Section title="Use">
        <div className={styles.buttons}>
          <CopyLinkButton />
          <Button onPress={() => window.print()}>Print</Button>
        </div>
      </Section>
    </div>
  );
}

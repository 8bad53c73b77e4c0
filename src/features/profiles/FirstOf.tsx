import { type ReactNode, useState } from 'react';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { formatCount } from '@/domain/words/sentences';
import { NoneFound } from '@/features/profiles/Absence';
import styles from '@/features/profiles/Profile.module.css';
import { StubList } from '@/features/records/StubList';
import { Button } from '@/ui/Button';

interface Props<T> {
  items: readonly T[];
  /** How many stand there before the reader asks for all. */
  limit: number;
  /** What they are, for the button: `partners`. */
  noun: string;
  children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and a button that shows all and the first again; the button stays where the focus is. */
export function FirstOf<T>({ items, limit, noun, children }: Props<T>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {children(isOpen ? items : items.slice(0, limit))}
      {items.length > limit && (
        <div className={styles.more}>
          <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? `First ${limit} ${noun}` : `All ${formatCount(items.length)} ${noun}`}
          </Button>
        </div>
      )}
    </>
  );
}

interface FirstRecordsProps {
  records: readonly RecordStub[];
  limit?: number;
  noun: string;
}

/** The first of a list of records in short; where there are none, what that means. */
export function FirstRecords({ records, limit = 10, noun }: FirstRecordsProps) {
  if (records.length === 0) return <NoneFound />;
  return (
    <FirstOf items={records} limit={limit} noun={noun}>
      {(shown) => <StubList records={shown} />}
    </FirstOf>
  );
}

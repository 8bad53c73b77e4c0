import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Q_LIMIT } from '@/domain/facets/filterCodec';
import styles from '@/features/filters/SearchBox.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';

/**
 * The text filter. What the reader types stays as typed, spaces included; the address follows, and when the address changes by itself (Back, a chip removed)
 * the box follows it.
 */
export function SearchBox() {
  const { filters, change } = useFilters();
  const [text, setText] = useState(filters.q);
  const [sent, setSent] = useState(filters.q);
  if (filters.q !== sent && filters.q !== text.trim()) {
    setSent(filters.q);
    setText(filters.q);
  }
  const handleChange = (next: string) => {
    setText(next);
    setSent(next.trim());
    change({ q: next.trim() }, 'typing');
  };
  return (
    <SearchField className={styles.field ?? ''} value={text} onChange={handleChange}>
      <Label className={styles.label ?? ''}>Search the records</Label>
      <div className={styles.box}>
        <Input placeholder="Title, person, organisation …" maxLength={Q_LIMIT} />
        {text !== '' && (
          <Button look="quiet" aria-label="Clear the search text">
            ×
          </Button>
        )}
      </div>
    </SearchField>
  );
}

import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '@/api/queries';
import { isAsTyped, readingSentences, textAsRead } from '@/domain/words/textReading';
import styles from '@/features/filters/LinkNotice.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';

/** Says which words of the text filter were left out or read as others, so that nobody takes the records for an answer to all that was typed. */
export function TextNotice() {
  const { filters, change } = useFilters();
  const { data } = useQuery(searchQuery(filters.q));
  if (filters.q === '' || data?.q !== filters.q || isAsTyped(data.text)) return null;
  const read = textAsRead(filters.q, data.text);
  return (
    <section className={styles.notice} aria-label="About the search text">
      <div role="status">
        <ul>
          {readingSentences(data.text).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {read !== '' && (
        <div className={styles.actions}>
          <Button onPress={() => change({ q: read })}>Search for “{read}”</Button>
        </div>
      )}
    </section>
  );
}

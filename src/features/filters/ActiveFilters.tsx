import { type ReactNode, useRef } from 'react';
import { activeChoices } from '@/domain/facets/filterWords';
import styles from '@/features/filters/ActiveFilters.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { unbroken } from '@/ui/unbroken';

interface Props {
  /** What stands there without any choice. */
  emptyLabel?: string;
  /** At the end of the row. */
  children?: ReactNode;
}

/** What is filtered, one chip per choice, each removable; the one visible truth of the filters. */
export function ActiveFilters({ emptyLabel = 'No filter: all records', children }: Props) {
  const { filters, change, clear } = useFilters();
  const { nameOf } = useOrganisationNames();
  const choices = activeChoices(filters, nameOf);
  const row = useRef<HTMLElement>(null);
  // The pressed button goes away with its choice; without this the keyboard would start again at the top of the page.
  const keepFocus = () => row.current?.focus({ preventScroll: true });
  return (
    <section className={styles.row} ref={row} tabIndex={-1} aria-label="Active filters">
      {choices.length === 0 ? (
        <span className={styles.none}>{emptyLabel}</span>
      ) : (
        <ul className={styles.chips} aria-label="Filters in force">
          {choices.map(({ key, label, joint, without }) => (
            <li key={key} className={styles.choice}>
              {joint && <i className={styles.joint}>{joint}</i>}
              <span className={styles.chip}>
                <span>{unbroken(label)}</span>
                <Button
                  look="quiet"
                  aria-label={`Remove ${label}`}
                  onPress={() => {
                    keepFocus();
                    change(without);
                  }}
                >
                  ×
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <Button
          look="link"
          onPress={() => {
            keepFocus();
            clear();
          }}
        >
          Clear all
        </Button>
      )}
      <span className={styles.tools}>{children}</span>
    </section>
  );
}

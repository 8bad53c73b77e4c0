import { type ReactNode, useMemo, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { toggledValue } from '@/domain/facets/filters';
import styles from '@/features/filters/FacetGroup.module.css';
import { type FacetOption, facetOptions, foldedOptions, hasWords } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';

interface Props {
  facet: FacetName;
  counts: readonly FacetCount[];
  /** How many options stand folded; the rest open on demand. */
  limit?: number;
  /** Stands between heading and options. */
  children?: ReactNode;
}

/** The options of one facet with their live counts. Options that would leave nothing stay in place, greyed. */
export function FacetGroup({ facet, counts, limit = 8, children }: Props) {
  const { filters, change } = useFilters();
  const { nameOf } = useOrganisationNames();
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState('');
  const chosen = filters[facet];
  const options = useMemo(() => facetOptions(facet, counts, chosen, nameOf), [facet, counts, chosen, nameOf]);
  const shown = isOpen ? options.filter(({ label }) => hasWords(label, search)) : foldedOptions(options, limit);
  const canFold = options.length > limit + 1;
  return (
    <fieldset className={styles.group}>
      <legend>{facets[facet].label}</legend>
      {children}
      {isOpen && options.length > 20 && (
        <input
          className={styles.search}
          type="text"
          aria-label={`Find in the list: ${facets[facet].label.toLowerCase()}`}
          placeholder="Find in the list"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {shown.map((option) => (
        <OptionRow key={option.value} option={option} onToggle={() => change(toggledValue(filters, facet, option.value))} />
      ))}
      {isOpen && shown.length === 0 && <p className={styles.none}>No name in this list holds “{search.trim()}”.</p>}
      {canFold && (
        <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? `The first ${limit}` : `All ${options.length}`}
        </Button>
      )}
    </fieldset>
  );
}

function OptionRow({ option: { label, count, isChosen }, onToggle }: { option: FacetOption; onToggle: () => void }) {
  const look = `${styles.option} ${count === 0 ? styles.zero : ''} ${isChosen ? styles.chosen : ''}`;
  return (
    <label className={look}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>{label}</span>
      <b>{count}</b>
    </label>
  );
}

import { useMemo, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { toggledValue } from '@/domain/facets/filters';
import styles from '@/features/filters/FacetComboBox.module.css';
import { facetOptions, hasWords } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { ComboField } from '@/ui/ComboField';

/** Names shown at once; typing narrows the rest. */
const SHOWN = 50;

interface Props {
  facet: FacetName;
  counts: readonly FacetCount[];
}

/** A facet with hundreds of values, such as the organisations: they are found by typing. The chosen ones stand below, each with its count. */
export function FacetComboBox({ facet, counts }: Props) {
  const { filters, change } = useFilters();
  const { nameOf } = useOrganisationNames();
  const { label } = facets[facet];
  const chosen = filters[facet];
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  // Sorting hundreds of names and building their list takes longer than all charts; nobody sees it while the list is closed.
  const found = useMemo(() => {
    if (!isOpen) return [];
    const options = facetOptions(facet, counts, chosen, nameOf);
    return options.filter(({ label, isChosen }) => !isChosen && hasWords(label, text)).slice(0, SHOWN);
  }, [isOpen, facet, counts, chosen, nameOf, text]);
  const countOf = (id: string) => counts.find(({ value }) => value === id)?.count ?? 0;
  const toggle = (id: string) => change(toggledValue(filters, facet, id));
  return (
    <div className={styles.facet}>
      <ComboField
        label={label}
        placeholder={`Type one of ${counts.length} names`}
        text={text}
        options={found.map(({ value, label, count }) => ({ id: value, name: label, detail: <b>{count}</b> }))}
        none={`No ${label.toLowerCase()} has “${text}” in its name.`}
        onText={setText}
        onOpen={setIsOpen}
        onChoose={({ id }) => toggle(id)}
      />
      {chosen.map((id) => (
        <label key={id} className={styles.chosen}>
          <input type="checkbox" checked onChange={() => toggle(id)} />
          <span>{facets[facet].nameOf(id, nameOf)}</span>
          <b>{countOf(id)}</b>
        </label>
      ))}
    </div>
  );
}

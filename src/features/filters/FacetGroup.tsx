import { type ReactNode, useMemo, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type Filters, groupsOf } from '@/domain/facets/filters';
import { toggledIn } from '@/domain/facets/groups';
import styles from '@/features/filters/FacetGroup.module.css';
import { type FacetOption, facetOptions, foldedOptions, hasWords } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { ComboField } from '@/ui/ComboField';

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
  const chosen = filters[facet].flat();
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
        <OptionRow key={option.value} option={option} onToggle={() => change(ticked(filters, facet, option.value))} />
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

/** Returns what to set when a value is ticked or unticked in the first group. */
function ticked(filters: Filters, facet: FacetName, value: string): Partial<Filters> {
  return { [facet]: groupsOf(facet, toggledIn<string>(filters[facet], 0, value)) };
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

/** Names shown at once; typing narrows the rest. */
const SHOWN = 50;

interface FacetComboBoxProps {
  facet: FacetName;
  counts: readonly FacetCount[];
}

/** A facet with hundreds of values, such as the organisations: they are found by typing. The chosen ones stand below, each with its count. */
export function FacetComboBox({ facet, counts }: FacetComboBoxProps) {
  const { filters, change } = useFilters();
  const { nameOf } = useOrganisationNames();
  const { label } = facets[facet];
  const chosen: readonly string[] = filters[facet].flat();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  // Sorting hundreds of names and building their list takes longer than all charts; nobody sees it while the list is closed.
  const found = useMemo(() => {
    if (!isOpen) return [];
    const options = facetOptions(facet, counts, chosen, nameOf);
    return options.filter(({ label, isChosen }) => !isChosen && hasWords(label, text)).slice(0, SHOWN);
  }, [isOpen, facet, counts, chosen, nameOf, text]);
  const countOf = (id: string) => counts.find(({ value }) => value === id)?.count ?? 0;
  const toggle = (id: string) => change(ticked(filters, facet, id));
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
        <label key={id} className={styles.taken}>
          <input type="checkbox" checked onChange={() => toggle(id)} />
          <span>{facets[facet].nameOf(id, nameOf)}</span>
          <b>{countOf(id)}</b>
        </label>
      ))}
    </div>
  );
}

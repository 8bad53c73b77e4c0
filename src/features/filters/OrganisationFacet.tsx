import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { toggled } from '@/domain/facets/filters';
import { facetOptions, hasWords } from '@/features/filters/facetOptions';
import styles from '@/features/filters/OrganisationFacet.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** Names shown at once; typing narrows the rest. */
const SHOWN = 50;

/** The organisation filter: there are hundreds, so they are found by typing. The chosen ones stand below, each with its count. */
export function OrganisationFacet({ counts }: { counts: readonly FacetCount[] }) {
  const { filters, change } = useFilters();
  const { nameOf } = useOrganisationNames();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  // Sorting hundreds of names and building their list takes longer than all charts; nobody sees it while the list is closed.
  const found = useMemo(() => {
    if (!isOpen) return [];
    const options = facetOptions('org', counts, filters.org, nameOf);
    return options.filter(({ label, isChosen }) => !isChosen && hasWords(label, text)).slice(0, SHOWN);
  }, [isOpen, counts, filters.org, nameOf, text]);
  const countOf = (id: string) => counts.find(({ value }) => value === id)?.count ?? 0;
  const toggle = (id: string) => change({ org: toggled(filters.org, id) });
  return (
    <div className={styles.facet}>
      <ComboBox
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          toggle(String(key));
          setText('');
        }}
        onOpenChange={setIsOpen}
        items={found.map((option) => ({ ...option, id: option.value }))}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label className={styles.label ?? ''}>Organisation</Label>
        <Input className={styles.input ?? ''} placeholder={`Type one of ${counts.length} names`} />
        <Popover className={styles.popover ?? ''}>
          <ListBox
            className={styles.list ?? ''}
            renderEmptyState={() => <p className={styles.none}>No organisation has “{text}” in its name.</p>}
          >
            {(option: (typeof found)[number] & { id: string }) => (
              <ListBoxItem className={styles.item ?? ''} textValue={option.label}>
                <span>{option.label}</span>
                <b>{option.count}</b>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {filters.org.map((id) => (
        <label key={id} className={styles.chosen}>
          <input type="checkbox" checked onChange={() => toggle(id)} />
          <span>{nameOf(id)}</span>
          <b>{countOf(id)}</b>
        </label>
      ))}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FacetCount } from '@/domain/apiAnswers';
import { toggled } from '@/domain/filters';
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
  const options = useMemo(() => facetOptions('org', counts, filters.org, nameOf), [counts, filters.org, nameOf]);
  const found = options.filter(({ label, isChosen }) => !isChosen && hasWords(label, text));
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
        items={found.slice(0, SHOWN).map((option) => ({ ...option, id: option.value }))}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label className={styles.label ?? ''}>Organisation</Label>
        <Input className={styles.input ?? ''} placeholder={`Type one of ${options.length} names`} />
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
      {options
        .filter(({ isChosen }) => isChosen)
        .map(({ value, label, count }) => (
          <label key={value} className={styles.chosen}>
            <input type="checkbox" checked onChange={() => toggle(value)} />
            <span>{label}</span>
            <b>{count}</b>
          </label>
        ))}
    </div>
  );
}

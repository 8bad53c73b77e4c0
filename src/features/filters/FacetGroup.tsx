import { memo, type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import { type FacetName, facets } from '@/domain/facets/facets';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/filters/FacetGroup.module.css';
import { type FacetOption, facetOptions, foldedOptions, hasWords } from '@/features/filters/facetOptions';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { Button } from '@/ui/Button';
import { ComboField } from '@/ui/ComboField';
import { unbroken } from '@/ui/unbroken';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  facet: FacetName;
  /** Whether it is a second list or a later one, of which a record must have a value too. */
  isFurther?: boolean;
  /** Whether it was just opened and is empty. */
  isNew?: boolean;
  counts: readonly FacetCount[];
  /** The values of its group. */
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** Puts a new list away. */
  onClose: () => void;
}

/** So many options stand folded; the rest open on demand. */
const FOLDED = 8;
const FOLDED_FURTHER = 5;

/** The heading of a list: `Country`, and for a further one `and also`, which is read out as “Country, and also”. */
function ListName({ facet, isFurther }: Pick<Props, 'facet' | 'isFurther'>) {
  const { label } = facets[facet];
  if (!isFurther) return label;
  return (
    <>
      <VisuallyHidden>{label},</VisuallyHidden> and also
    </>
  );
}

/** Puts the keyboard into a list that was just opened, and takes Escape as the wish to put it away. */
function useNewList<E extends HTMLElement>({ isNew, onClose }: Pick<Props, 'isNew' | 'onClose'>) {
  const list = useRef<E>(null);
  useEffect(() => {
    if (isNew) list.current?.querySelector('input')?.focus();
  }, [isNew]);
  return {
    ref: list,
    onKeyDown: (event: { key: string; stopPropagation: () => void }) => {
      if (!isNew || event.key !== 'Escape') return;
      // The sheet around the filters stays open.
      event.stopPropagation();
      onClose();
    },
  };
}

interface NewListProps {
  facet: FacetName;
  onClose: () => void;
}

function CloseButton({ facet, onClose }: NewListProps) {
  return (
    <span className={styles.close}>
      <Button look="quiet" aria-label={`Close the list “${facets[facet].label}, and also”`} onPress={onClose}>
        ×
      </Button>
    </span>
  );
}

/** The options of one group of a facet with their live counts. Options that would leave nothing stay in place, greyed. */
export function FacetGroup({ facet, isFurther = false, isNew = false, counts, chosen, onToggle, onClose }: Props) {
  const { nameOf } = useOrganisationNames();
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState('');
  const helpId = useId();
  const list = useNewList<HTMLFieldSetElement>({ isNew, onClose });
  const { label, help } = facets[facet];
  const toggle = useSameToggle(onToggle);
  const limit = isFurther ? FOLDED_FURTHER : FOLDED;
  const options = useMemo(() => facetOptions(facet, counts, chosen, nameOf), [facet, counts, chosen, nameOf]);
  const shown = isOpen ? options.filter(({ label }) => hasWords(label, search)) : foldedOptions(options, limit);
  const canFold = options.length > limit + 1;
  return (
    <fieldset
      className={`${styles.group} ${isFurther ? styles.further : ''}`}
      {...(help && !isFurther && { 'aria-describedby': helpId })}
      {...list}
    >
      <legend>
        <ListName facet={facet} isFurther={isFurther} />
      </legend>
      {isNew && <CloseButton facet={facet} onClose={onClose} />}
      {help && !isFurther && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
      {isOpen && options.length > 20 && (
        <input
          className={styles.search}
          type="text"
          aria-label={`Find in the list: ${label.toLowerCase()}${isFurther ? ', and also' : ''}`}
          placeholder="Find in the list"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {shown.map((option) => (
        <OptionRow key={option.value} {...option} onToggle={toggle} />
      ))}
      {isOpen && shown.length === 0 && <p className={styles.none}>Nothing in this list matches “{search.trim()}”.</p>}
      {canFold && (
        <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? `The first ${limit}` : `All ${options.length}`}
        </Button>
      )}
    </fieldset>
  );
}

/** Returns a function that stays the same and does what `onToggle` does at the moment of the call, so that an option is drawn again only when it changes. */
function useSameToggle(onToggle: Props['onToggle']): Props['onToggle'] {
  const latest = useRef(onToggle);
  useEffect(() => {
    latest.current = onToggle;
  }, [onToggle]);
  return useCallback((value) => latest.current(value), []);
}

const OptionRow = memo(function OptionRow({ value, label, count, isChosen, onToggle }: FacetOption & Pick<Props, 'onToggle'>) {
  const look = `${styles.option} ${count === 0 ? styles.zero : ''} ${isChosen ? styles.chosen : ''}`;
  return (
    <label className={look}>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
      <span>{unbroken(label)}</span>
      <b>{formatCount(count)}</b>
    </label>
  );
});

/** Names shown at once; typing narrows the rest. */
const SHOWN = 50;

/** A group of a facet with hundreds of values, such as the organisations: they are found by typing. The chosen ones stand below, each with its count. */
export function FacetComboBox({ facet, isFurther = false, isNew = false, counts, chosen, onToggle, onClose }: Props) {
  const { nameOf } = useOrganisationNames();
  const list = useNewList<HTMLDivElement>({ isNew, onClose });
  const { label } = facets[facet];
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  // Sorting hundreds of names and building their list takes longer than all charts; nobody sees it while the list is closed.
  const found = useMemo(() => {
    if (!isOpen) return [];
    const options = facetOptions(facet, counts, chosen, nameOf);
    return options.filter(({ label, isChosen }) => !isChosen && hasWords(label, text)).slice(0, SHOWN);
  }, [isOpen, facet, counts, chosen, nameOf, text]);
  const countOf = (id: string) => counts.find(({ value }) => value === id)?.count ?? 0;
  const name: ReactNode = <ListName facet={facet} isFurther={isFurther} />;
  return (
    <div className={`${styles.group} ${isFurther ? styles.further : ''}`} {...list}>
      {isNew && <CloseButton facet={facet} onClose={onClose} />}
      <ComboField
        label={name}
        placeholder={`Type one of ${counts.length} names`}
        text={text}
        options={found.map(({ value, label, count }) => ({ id: value, name: label, detail: <b>{formatCount(count)}</b> }))}
        none={`No ${label.toLowerCase()} has “${text}” in its name.`}
        onText={setText}
        onOpen={setIsOpen}
        onChoose={({ id }) => onToggle(id)}
      />
      {chosen.map((id) => (
        <OptionRow key={id} value={id} label={facets[facet].nameOf(id, nameOf)} count={countOf(id)} isChosen onToggle={onToggle} />
      ))}
    </div>
  );
}

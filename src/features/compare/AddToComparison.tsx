import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { listQuery, useMeta } from '@/api/queries';
import { defaultSort } from '@/domain/address/listQuery';
import { filtersWith } from '@/domain/facets/filters';
import { agreementDate } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countriesInShort, countryName } from '@/domain/vocabulary/countries';
import { agreementKinds } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/compare/AddToComparison.module.css';
import { type CompareKind, MOST_COMPARED } from '@/features/compare/compareIds';
import type { ComboOption } from '@/ui/ComboBox';
import { ComboField } from '@/ui/ComboField';

interface Props {
  /** What is compared now; both kinds are offered while it is nothing. */
  kind: CompareKind | null;
  /** What stands in the comparison already. */
  ids: readonly string[];
  onAdd: (option: ComboOption) => void;
}

/** The fields that add one more of the same kind. */
export function AddToComparison({ kind, ids, onAdd }: Props) {
  if (ids.length >= MOST_COMPARED) return <p className={styles.full}>At most four can be compared. Remove one to add another.</p>;
  return (
    <div className={styles.add}>
      {kind !== 'agreement' && <AddCountry ids={ids} onAdd={onAdd} />}
      {kind !== 'country' && <AddAgreement ids={ids} onAdd={onAdd} />}
    </div>
  );
}

type FieldProps = Pick<Props, 'ids' | 'onAdd'>;

/** Adds a country by its name or code. */
function AddCountry({ ids, onAdd }: FieldProps) {
  const { vocabulary } = useMeta();
  const [text, setText] = useState('');
  const typed = text.trim().toLowerCase();
  const options = vocabulary.countries
    .filter(({ code, name }) => !ids.includes(code) && (name.toLowerCase().includes(typed) || code.toLowerCase() === typed))
    .map(({ code }) => ({ id: code, name: countryName(code), detail: <small>{code}</small> }));
  return (
    <ComboField
      label="Add a country"
      placeholder="Type a name"
      text={text}
      options={options}
      none={`No other country in the dataset has “${text}” in its name.`}
      onText={setText}
      onChoose={onAdd}
    />
  );
}

/** Titles shown at once; typing narrows the rest. */
const TITLES_SHOWN = 20;

/** Adds an agreement found by words of its record, the newest first. The list of agreements answers, because the search's few suggestions are of all kinds. */
function AddAgreement({ ids, onAdd }: FieldProps) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const q = useDeferredValue(text.trim());
  const { data, error } = useQuery({
    ...listQuery('agreement', { filters: filtersWith({ q }), sort: defaultSort, page: 1, pageSize: TITLES_SHOWN + ids.length }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const options = (data?.items ?? [])
    .filter(({ id }) => !ids.includes(id))
    .map((agreement) => {
      const date = agreementDate(agreement);
      return {
        id: agreement.id,
        name: agreement.title,
        detail: (
          <small>
            {[agreementKinds[agreement.kind], ...(date ? [formatPartialDate(date)] : []), countriesInShort(agreement.countries)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        ),
      };
    });
  const none = error
    ? `The agreements could not be loaded: ${error.message}`
    : data
      ? `No other agreement has “${text}” in its record.`
      : 'Loading …';
  return (
    <ComboField
      label="Add an agreement"
      placeholder="Type words from its title"
      text={text}
      options={options}
      none={none}
      onText={setText}
      onOpen={setIsOpen}
      onChoose={onAdd}
    />
  );
}

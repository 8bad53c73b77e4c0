import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { listQuery } from '@/api/queries';
import { defaultSort } from '@/domain/address/listQuery';
import { filtersWith } from '@/domain/facets/filters';
import { agreementDate } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { agreementKinds } from '@/domain/vocabulary/vocabulary';
import { ComboField, type ComboOption } from '@/ui/ComboField';

/** Titles shown at once; typing narrows the rest. */
const SHOWN = 20;

interface Props {
  /** Ids that stand in the comparison already. */
  ids: readonly string[];
  onAdd: (option: ComboOption) => void;
}

/** Adds an agreement found by words of its record, the newest first. The list of agreements answers, because the search's few suggestions are of all kinds. */
export function AddAgreement({ ids, onAdd }: Props) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const q = useDeferredValue(text.trim());
  const { data, error } = useQuery({
    ...listQuery('agreement', { filters: filtersWith({ q }), sort: defaultSort, page: 1, pageSize: SHOWN + ids.length }),
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
            {[agreementKinds[agreement.kind], ...(date ? [formatPartialDate(date)] : []), agreement.countries.join(' ')].join(' · ')}
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
      placeholder="Type words of its title"
      text={text}
      options={options}
      none={none}
      onText={setText}
      onOpen={setIsOpen}
      onChoose={onAdd}
    />
  );
}

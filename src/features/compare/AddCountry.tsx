import { useState } from 'react';
import { useMeta } from '@/api/queries';
import { countryName } from '@/domain/vocabulary/countries';
import { ComboField, type ComboOption } from '@/ui/ComboField';

interface Props {
  /** Codes that stand in the comparison already. */
  ids: readonly string[];
  onAdd: (option: ComboOption) => void;
}

/** Adds a country by its name or code. */
export function AddCountry({ ids, onAdd }: Props) {
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
      none={`No other country of the dataset has “${text}” in its name.`}
      onText={setText}
      onChoose={onAdd}
    />
  );
}

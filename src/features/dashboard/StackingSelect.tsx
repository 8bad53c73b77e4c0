import type { Stacking } from '@/domain/address/parameters';
import { ChoiceSelect } from '@/ui/ChoiceSelect';

const options: readonly (readonly [Stacking, string])[] = [
  ['topic', 'Topic'],
  ['type', 'Type'],
  ['kind', 'Kind'],
];

interface Props {
  by: Stacking;
  onChange: (by: Stacking) => void;
}

/** Chooses what the columns over time are stacked by. */
export function StackingSelect({ by, onChange }: Props) {
  return <ChoiceSelect label="Stacked by" value={by} options={options} onChange={onChange} />;
}

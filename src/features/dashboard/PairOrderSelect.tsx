import type { PairOrder } from '@/domain/address/parameters';
import { ChoiceSelect } from '@/ui/ChoiceSelect';

const options: readonly (readonly [PairOrder, string])[] = [
  ['total', 'Total'],
  ['alphabet', 'Alphabet'],
];

interface Props {
  order: PairOrder;
  onChange: (order: PairOrder) => void;
}

/** Chooses the order of the countries in the matrix of pairs. */
export function PairOrderSelect({ order, onChange }: Props) {
  return <ChoiceSelect label="Ordered by" value={order} options={options} onChange={onChange} />;
}

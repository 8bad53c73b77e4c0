import { dateOf, typeOf } from '@/domain/records/atlasRecord';
import { type Dataset, entriesOf } from '../../../mocks/engine/dataset';

/** What the peer gets of a record: as much as it draws. */
export interface PeerRecord {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly title: string;
  readonly date: string | null;
  readonly year: number | null;
  readonly countries: string[];
  readonly topics: string[];
}

export function peerRecordsOf(dataset: Dataset): PeerRecord[] {
  return entriesOf(dataset).map((entry) => {
    const date = dateOf(entry);
    const { id, title, countries, topics } = entry.record;
    return {
      id,
      kind: entry.kind,
      type: typeOf(entry),
      title,
      date,
      year: date ? Number(date.slice(0, 4)) : null,
      countries: [...countries],
      topics: [...topics],
    };
  });
}

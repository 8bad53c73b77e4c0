import type { Kind } from '@/domain/vocabulary/vocabulary';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { useViewCitation } from '@/features/export/citation/useViewCitation';

interface Props {
  /** Title of the list or page: `Agreements`. */
  title: string;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
  /** The one kind of record that the page shows. */
  kind?: Kind;
}

/** Cites a page that follows the filters in force. */
export function CiteViewButton({ title, total, kind }: Props) {
  const citation = useViewCitation(title, total ?? 0, kind);
  return <CiteButton citation={citation} isDisabled={total === undefined} />;
}

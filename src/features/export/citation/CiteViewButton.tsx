import { CiteButton } from '@/features/export/citation/CiteButton';
import { useViewCitation } from '@/features/export/citation/useViewCitation';

interface Props {
  /** Title of the list or page: `Agreements`. */
  title: string;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
}

/** Cites a page that follows the filters in force. */
export function CiteViewButton({ title, total }: Props) {
  const citation = useViewCitation(title, total ?? 0);
  return <CiteButton citation={citation} isDisabled={total === undefined} />;
}

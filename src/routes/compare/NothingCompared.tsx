import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';

/** What the page is for, where the link names nothing that can be compared. */
export function NothingCompared() {
  return (
    <Empty
      title="Nothing is compared yet"
      actions={
        <>
          <Link to="/compare?ids=AL,MK,RS">Albania, North Macedonia and Serbia</Link>
          <Link to="/agreements">All agreements</Link>
        </>
      }
    >
      Put two to four countries, or two to four agreements, side by side: the same rows for each, and a mark where they differ. Add the
      first one below, or start from an example. The address of the page holds the choice, so that it can be sent as a link.
    </Empty>
  );
}

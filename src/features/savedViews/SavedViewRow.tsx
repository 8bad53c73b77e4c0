import { useState } from 'react';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { RenameForm } from '@/features/savedViews/RenameForm';
import styles from '@/features/savedViews/SavedViews.module.css';
import type { SavedView } from '@/features/savedViews/savedViews';
import { useViewNews } from '@/features/savedViews/useViewNews';
import { ViewLink } from '@/features/savedViews/ViewLink';
import { ViewNews } from '@/features/savedViews/ViewNews';
import { viewWords } from '@/features/savedViews/viewAddresses';
import { Button } from '@/ui/Button';

interface Props {
  view: SavedView;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
  /** Called with the new name, or null when the old one stays. */
  onRename: (name: string | null) => void;
  onClose: () => void;
}

/** One saved view: its name opens it; below it what it shows, what is new in it, and what can be done with it. */
export function SavedViewRow({ view, isFirst, isLast, onMove, onDelete, onRename, onClose }: Props) {
  const { nameOf } = useOrganisationNames();
  const [isRenaming, setIsRenaming] = useState(false);
  const { news, error, see } = useViewNews(view);
  const { id, name } = view;
  const open = () => {
    see();
    onClose();
  };
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <RenameForm
          name={name}
          onDone={(next) => {
            onRename(next);
            setIsRenaming(false);
          }}
        />
      ) : (
        <ViewLink address={view.address} focusName={`open ${id}`} onOpen={open}>
          {name}
        </ViewLink>
      )}
      <p className={styles.soft}>{viewWords(view, nameOf)}</p>
      {error && <p className={styles.soft}>What is new in it could not be found out ({error.message}).</p>}
      {news && news.length > 0 && <ViewNews news={news} since={view.seen.at} onOpen={onClose} />}
      <div className={styles.buttons}>
        <Button look="quiet" data-focus={`up ${id}`} isDisabled={isFirst} aria-label={`Move “${name}” up`} onPress={() => onMove(-1)}>
          ↑
        </Button>
        <Button look="quiet" data-focus={`down ${id}`} isDisabled={isLast} aria-label={`Move “${name}” down`} onPress={() => onMove(1)}>
          ↓
        </Button>
        <Button look="quiet" data-focus={`rename ${id}`} aria-label={`Rename “${name}”`} onPress={() => setIsRenaming(true)}>
          Rename
        </Button>
        <Button look="quiet" aria-label={`Delete “${name}”`} onPress={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}

import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted } from '@/domain/words/sentences';
import { filtersAt } from '@/features/filters/restsOn';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import styles from '@/features/savedViews/SavedViews.module.css';
import type { SavedView } from '@/features/savedViews/savedViews';
import { viewWords } from '@/features/savedViews/viewAddresses';
import { NAME_LIMIT, tidyName } from '@/features/savedViews/viewName';
import { type MatchingRecord, useViewNews } from '@/features/savedViews/viewNews';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';

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
  const { news, changes, error, see } = useViewNews(view);
  const { id, name } = view;
  const open = () => {
    see();
    onClose();
  };
  return (
    <li className={styles.row} data-view={id}>
      {isRenaming ? (
        <RenameForm
          name={name}
          onDone={(next) => {
            onRename(next);
            setIsRenaming(false);
          }}
        />
      ) : (
        // It opens in its own release.
        <Link className={styles.name} data-control="open" onClick={open} isKeeping={false} to={view.address}>
          {name}
        </Link>
      )}
      <p className={styles.soft}>{viewWords(view, nameOf)}</p>
      {error && <p className={styles.soft}>What is new in it could not be checked ({error.message}).</p>}
      {news && news.length > 0 && <ViewNews news={news} since={view.seen.at} onOpen={onClose} />}
      {changes && (
        <p className={styles.soft}>
          <Link to={changes} onClick={onClose}>
            What changed since release {view.seen.release}
          </Link>
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="quiet" data-control="up" isDisabled={isFirst} aria-label={`Move “${name}” up`} onPress={() => onMove(-1)}>
          ↑
        </Button>
        <Button look="quiet" data-control="down" isDisabled={isLast} aria-label={`Move “${name}” down`} onPress={() => onMove(1)}>
          ↓
        </Button>
        <Button look="quiet" data-control="rename" aria-label={`Rename “${name}”`} onPress={() => setIsRenaming(true)}>
          Rename
        </Button>
        {filtersAt(view.address) && <FollowButton view={view} />}
        <Button look="quiet" aria-label={`Delete “${name}”`} onPress={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}

interface RenameFormProps {
  name: string;
  /** Called with the new name, or null when the old one stays. */
  onDone: (name: string | null) => void;
}

/** A field in the place of the name: Enter takes it, Escape leaves the old one. */
function RenameForm({ name, onDone }: RenameFormProps) {
  const [text, setText] = useState(name);
  const next = tidyName(text);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (next !== null) onDone(next);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The first Escape is for the field, the second one closes the sheet.
    event.stopPropagation();
    event.preventDefault();
    onDone(null);
  };
  return (
    <form className={styles.rename} onSubmit={handleSubmit} noValidate>
      <input
        type="text"
        autoComplete="off"
        aria-label={`New name of “${name}”`}
        maxLength={NAME_LIMIT}
        value={text}
        aria-invalid={next === null}
        // biome-ignore lint/a11y/noAutofocus: the reader pressed the button that this field takes the place of
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <Button type="submit" isDisabled={next === null}>
        Rename
      </Button>
      <Button onPress={() => onDone(null)}>Keep</Button>
    </form>
  );
}

/** So many new records are named; the others stand in the view. */
const NAMED = 5;

interface ViewNewsProps {
  news: readonly MatchingRecord[];
  /** Day of the last visit, `YYYY-MM-DD`. */
  since: string;
  onOpen: () => void;
}

/** The records that match a view and did not at the last visit. */
function ViewNews({ news, since, onOpen }: ViewNewsProps) {
  const rest = news.length - NAMED;
  return (
    <div className={styles.news}>
      <p>
        <strong>{counted(news.length, 'new record')}</strong> since {formatPartialDate(since)}
      </p>
      <ul>
        {news.slice(0, NAMED).map(({ key, title, path }) => (
          <li key={key}>
            <Link to={path} onClick={onOpen}>
              {title}
            </Link>
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </div>
  );
}

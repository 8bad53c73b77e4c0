import { type ReactNode, useRef, useState } from 'react';
import { SavedViewRow } from '@/features/savedViews/SavedViewRow';
import styles from '@/features/savedViews/SavedViews.module.css';
import { SaveViewForm } from '@/features/savedViews/SaveViewForm';
import { moveView, putBack, removeView, renameView, type SavedView } from '@/features/savedViews/savedViews';
import { savedViewsStore, useSavedViews } from '@/features/savedViews/savedViewsStore';
import { useKeptFocus } from '@/features/savedViews/useKeptFocus';
import { ViewsFileButtons } from '@/features/savedViews/ViewsFileButtons';
import { Button } from '@/ui/Button';

interface Props {
  onClose: () => void;
}

/** A view that was deleted, and where it stood. */
interface Deleted {
  readonly view: SavedView;
  readonly place: number;
}

/** The views saved in this browser: to save the present one, open, rename, order, delete and bring back, and to carry them elsewhere as a file. */
export function SavedViewsPanel({ onClose }: Props) {
  const { views, problem } = useSavedViews();
  const [message, setMessage] = useState<ReactNode>('');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const focusAfter = useKeptFocus(panel);

  const say = (text: ReactNode) => {
    setDeleted(null);
    setMessage(text);
  };
  const handleMove = (view: SavedView, by: -1 | 1) => {
    focusAfter(`${by < 0 ? 'up' : 'down'} ${view.id}`, `${by < 0 ? 'down' : 'up'} ${view.id}`);
    savedViewsStore.change((before) => moveView(before, view.id, by));
    const place = savedViewsStore.state().views.findIndex(({ id }) => id === view.id) + 1;
    say(`“${view.name}” is now number ${place} of ${views.length}.`);
  };
  const handleDelete = (view: SavedView, place: number) => {
    focusAfter('undo');
    savedViewsStore.change((before) => removeView(before, view.id));
    say(`Deleted “${view.name}”.`);
    setDeleted({ view, place });
  };
  const handleUndo = ({ view, place }: Deleted) => {
    focusAfter(`open ${view.id}`);
    savedViewsStore.change((before) => putBack(before, view, place));
    say(`“${view.name}” is back.`);
  };
  const handleRename = (view: SavedView, name: string | null) => {
    focusAfter(`rename ${view.id}`);
    if (name === null) return;
    savedViewsStore.change((before) => renameView(before, view.id, name));
    say(`Renamed to “${name}”.`);
  };
  return (
    <div ref={panel} className={styles.panel}>
      <SaveViewForm onSaved={(name) => say(`Saved “${name}”.`)} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.message}>
        <span role="status">{message}</span>
        {deleted && (
          <Button data-focus="undo" onPress={() => handleUndo(deleted)}>
            Undo
          </Button>
        )}
      </div>
      {views.length === 0 ? (
        <p className={styles.soft}>
          No view is saved yet. A view is a page with its filters; it stays in this browser until you delete it.
        </p>
      ) : (
        <ol className={styles.list} aria-label="Saved views">
          {views.map((view, place) => (
            <SavedViewRow
              key={view.id}
              view={view}
              isFirst={place === 0}
              isLast={place === views.length - 1}
              onMove={(by) => handleMove(view, by)}
              onDelete={() => handleDelete(view, place)}
              onRename={(name) => handleRename(view, name)}
              onClose={onClose}
            />
          ))}
        </ol>
      )}
      <ViewsFileButtons views={views} onMessage={say} />
    </div>
  );
}

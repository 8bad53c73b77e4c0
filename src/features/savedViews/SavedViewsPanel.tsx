import { type ChangeEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { counted, shorten } from '@/domain/words/sentences';
import { saveFile, today } from '@/features/export/files/deliver';
import { SavedViewRow } from '@/features/savedViews/SavedViewRow';
import styles from '@/features/savedViews/SavedViews.module.css';
import { SaveViewForm } from '@/features/savedViews/SaveViewForm';
import {
  mergeViews,
  moveView,
  putBack,
  readViewsFile,
  removeView,
  renameView,
  type SavedView,
  type SavedViews,
  writeViewsFile,
} from '@/features/savedViews/savedViews';
import { savedViewsStore, useSavedViews } from '@/features/savedViews/savedViewsStore';
import { Button } from '@/ui/Button';

/** A view that was deleted, and where it stood. */
interface Deleted {
  readonly view: SavedView;
  readonly place: number;
}

/** The views saved in this browser: to save the present one, open, rename, order, delete and bring back, and to carry them elsewhere as a file. */
export function SavedViewsPanel({ onClose }: { onClose: () => void }) {
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
    focusAfter({ view, controls: by < 0 ? ['up', 'down'] : ['down', 'up'] });
    savedViewsStore.change((before) => moveView(before, view.id, by));
    const place = savedViewsStore.state().views.findIndex(({ id }) => id === view.id) + 1;
    say(`“${view.name}” is now number ${place} of ${views.length}.`);
  };
  const handleDelete = (view: SavedView, place: number) => {
    focusAfter({ controls: ['undo'] });
    savedViewsStore.change((before) => removeView(before, view.id));
    say(`Deleted “${view.name}”.`);
    setDeleted({ view, place });
  };
  const handleUndo = ({ view, place }: Deleted) => {
    focusAfter({ view, controls: ['open'] });
    savedViewsStore.change((before) => putBack(before, view, place));
    say(`“${view.name}” is back.`);
  };
  const handleRename = (view: SavedView, name: string | null) => {
    focusAfter({ view, controls: ['rename'] });
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
          <Button data-control="undo" onPress={() => handleUndo(deleted)}>
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

/** Where the focus goes: to the first of these that is there and can be used, in the row of a view or in the whole panel. */
interface Wanted {
  readonly view?: SavedView;
  readonly controls: readonly ('open' | 'up' | 'down' | 'rename' | 'undo')[];
}

/**
 * Returns how to say where the focus goes after the next drawing. What is moved or taken away would drop the keyboard's focus, and the dialog would send it to
 * its beginning.
 */
function useKeptFocus(panel: RefObject<HTMLElement | null>): (wanted: Wanted) => void {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const { view, controls } = wanted;
    const place = view ? panel.current?.querySelector(`[data-view="${CSS.escape(view.id)}"]`) : panel.current;
    const usable = controls.map((control) => place?.querySelector<HTMLElement>(`[data-control="${control}"]:not(:disabled)`));
    usable.find(Boolean)?.focus();
  }, [wanted, panel]);
  return setWanted;
}

interface ViewsFileButtonsProps {
  views: SavedViews;
  onMessage: (text: string) => void;
}

/** Takes the views to another browser: saves them as a file, and reads such a file in addition to what is there. */
function ViewsFileButtons({ views, onMessage }: ViewsFileButtonsProps) {
  const field = useRef<HTMLInputElement>(null);
  const save = () => {
    const name = `accord-atlas-saved-views_${today()}.json`;
    saveFile(new Blob([writeViewsFile(views)], { type: 'application/json' }), name);
    onMessage(`Saved ${name} with ${counted(views.length, 'view')}.`);
  };
  const take = async (file: File) => {
    const name = `“${shorten(file.name)}”`;
    const read = readViewsFile(await file.text());
    if ('error' in read) return onMessage(`${name} was not imported. ${read.error} Your views are as they were.`);
    let added = 0;
    savedViewsStore.change((before) => {
      const merged = mergeViews(before, read.views);
      added = merged.length - before.length;
      return merged;
    });
    const same = read.views.length - added;
    const known = same > 0 ? ` ${counted(same, 'view')} in it ${same === 1 ? 'was' : 'were'} already here.` : '';
    return onMessage(`Imported ${counted(added, 'view')} from ${name}.${known}${read.problem ? ` ${read.problem}` : ''}`);
  };
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file)
      void take(file).catch((cause: unknown) => onMessage(`The file could not be read (${String(cause)}). Your views are as they were.`));
    // So that the same file can be chosen again.
    target.value = '';
  };
  return (
    <div className={styles.files}>
      <Button isDisabled={views.length === 0} onPress={save}>
        Export as file
      </Button>
      <Button onPress={() => field.current?.click()}>Import a file</Button>
      <input ref={field} type="file" accept=".json,application/json" hidden aria-label="File of saved views" onChange={handleChange} />
    </div>
  );
}

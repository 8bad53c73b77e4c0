import { type ChangeEvent, useRef } from 'react';
import { counted, shorten } from '@/domain/words/sentences';
import { saveFile, today } from '@/features/export/files/deliver';
import styles from '@/features/savedViews/SavedViews.module.css';
import { mergeViews, readViewsFile, type SavedViews, writeViewsFile } from '@/features/savedViews/savedViews';
import { savedViewsStore } from '@/features/savedViews/savedViewsStore';
import { Button } from '@/ui/Button';

interface Props {
  views: SavedViews;
  onMessage: (text: string) => void;
}

/** Takes the views to another browser: saves them as a file, and reads such a file in addition to what is there. */
export function ViewsFileButtons({ views, onMessage }: Props) {
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
    const known = same > 0 ? ` ${counted(same, 'view')} of it ${same === 1 ? 'was' : 'were'} here already.` : '';
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

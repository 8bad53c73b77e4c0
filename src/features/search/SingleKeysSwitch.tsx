import styles from '@/features/search/CommandPalette.module.css';
import { setSingleKeys, useSingleKeys } from '@/features/search/shortcuts';

/** Switches the keys that are a single sign, which can get in the way of speech input and of switch devices. Kept in this browser. */
export function SingleKeysSwitch() {
  const areOn = useSingleKeys();
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={areOn} onChange={(event) => setSingleKeys(event.target.checked)} />
      Single-key shortcuts, such as <kbd className={styles.key}>/</kbd> and <kbd className={styles.key}>j</kbd>
      <span aria-hidden="true"> are {areOn ? 'on' : 'off'}</span>
    </label>
  );
}

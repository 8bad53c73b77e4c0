import styles from '@/features/search/CommandPalette.module.css';
import { pageKeys } from '@/features/search/pageKeys';
import { SingleKeysSwitch } from '@/features/search/SingleKeysSwitch';
import { Button } from '@/ui/Button';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';

const others = [
  { key: '/', label: 'Search, also with Ctrl K or Cmd K' },
  { key: 'Tab', label: 'Next control; a chart counts as one' },
  { key: '← ↑ → ↓', label: 'Move between marks inside a chart' },
  { key: 'Esc', label: 'Close a menu, a sheet or a dialog' },
];

/** The keys of the page, and the switch for those that are a single letter or sign. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <ModalFrame isOpen onClose={onClose} title="Keyboard">
      <dl className={styles.keys}>
        {[...Object.values(pageKeys), ...others].map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
      <div className={frame.buttons}>
        <Button onPress={onClose}>Close</Button>
      </div>
    </ModalFrame>
  );
}

import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '@/ui/Button';
import styles from '@/ui/Menu.module.css';

interface Props {
  /** Accessible name of the button and of the menu. */
  label: string;
  items: readonly string[];
  onAction: (item: string) => void;
  /** The button shows its label instead of three dots. */
  isLabelled?: boolean;
  /** While what an item asked for is on its way; the button keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
}

/** A menu behind a button: arrows walk it, typing finds, Escape closes. */
export function Menu({ label, items, onAction, isLabelled = false, isPending = false, isDisabled = false }: Props) {
  return (
    <MenuTrigger>
      {isLabelled ? (
        <Button isPending={isPending} isDisabled={isDisabled}>
          {label} <span aria-hidden="true">▾</span>
        </Button>
      ) : (
        <Button look="quiet" aria-label={label} isPending={isPending} isDisabled={isDisabled}>
          ···
        </Button>
      )}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.menu ?? ''} aria-label={label} onAction={(key) => onAction(String(key))}>
          {items.map((item) => (
            <MenuItem key={item} id={item} className={styles.item ?? ''}>
              {item}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

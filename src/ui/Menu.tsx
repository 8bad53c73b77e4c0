import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '@/ui/Button';
import styles from '@/ui/Menu.module.css';

interface Props {
  /** Accessible name of the button; it shows three dots. */
  label: string;
  items: readonly string[];
  onAction: (item: string) => void;
}

/** A menu behind a button of three dots: arrows walk it, typing finds, Escape closes. */
export function Menu({ label, items, onAction }: Props) {
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={label}>
        ···
      </Button>
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

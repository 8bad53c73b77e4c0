import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import type { MenuContent, MenuEnd } from '@/ui/Menu';
import styles from '@/ui/Menu.module.css';

interface Props extends MenuContent<string> {
  /** The button that it hangs from, and that gets the focus back. */
  button: RefObject<HTMLButtonElement | null>;
  begin: MenuEnd;
  onClose: () => void;
}

/** The open list of a menu. */
export function MenuList({ label, items, onAction, button, begin, onClose }: Props) {
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={button}
      trigger="MenuTrigger"
      placement="bottom end"
      aria-label={label}
      isOpen
      onOpenChange={onClose}
    >
      <AriaMenu className={styles.menu ?? ''} aria-label={label} autoFocus={begin} onClose={onClose}>
        {items.map((item) => (
          <MenuItem key={item.id} id={item.id} className={styles.item ?? ''} onAction={() => onAction(item.id)}>
            {item.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}

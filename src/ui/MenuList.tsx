import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import styles from '@/ui/Menu.module.css';

/** The item on which the focus begins. */
export type MenuEnd = 'first' | 'last';

/** What the list behind the button is drawn from. */
export interface MenuContent<Id extends string> {
  /** Accessible name of the button and of the menu. */
  label: string;
  items: readonly { readonly id: Id; readonly label: string /** A number, at the right. */; readonly amount?: string }[];
  onAction: (id: Id) => void;
}

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
          <MenuItem
            key={item.id}
            id={item.id}
            className={`${styles.item} ${item.amount ? styles.counted : ''}`}
            onAction={() => onAction(item.id)}
          >
            {item.amount ? (
              <>
                {item.label} <span className={styles.amount}>{item.amount}</span>
              </>
            ) : (
              item.label
            )}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}

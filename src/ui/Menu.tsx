import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, type MenuProps, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '@/ui/Button';
import buttons from '@/ui/Button.module.css';
import styles from '@/ui/Menu.module.css';

interface ListProps<Id extends string> {
  /** Accessible name of the button and of the menu. */
  label: string;
  items: readonly { readonly id: Id; readonly label: string }[];
  onAction: (id: Id) => void;
}

interface Props<Id extends string> extends ListProps<Id> {
  /** The button shows its label instead of three dots. */
  isLabelled?: boolean;
  /** While what an item asked for is on its way; the button keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
}

function MenuList<Id extends string>({
  label,
  items,
  onAction,
  ...rest
}: ListProps<Id> & Pick<MenuProps<object>, 'autoFocus' | 'onClose'>) {
  return (
    <AriaMenu {...rest} className={styles.menu ?? ''} aria-label={label}>
      {items.map((item) => (
        <MenuItem key={item.id} id={item.id} className={styles.item ?? ''} onAction={() => onAction(item.id)}>
          {item.label}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}

/** A menu behind a button: arrows walk it, typing finds, Escape closes. */
export function Menu<Id extends string>({ label, items, onAction, isLabelled = false, isPending = false, isDisabled = false }: Props<Id>) {
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
        <MenuList {...{ label, items, onAction }} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu's button by itself, so light that a page can have many: three dots that the arrows press, too. */
export function MenuButton({ label, isOpen, onOpen }: { label: string; isOpen: boolean; onOpen: (button: HTMLButtonElement) => void }) {
  return (
    <button
      type="button"
      className={`${buttons.button} ${buttons.quiet} ${styles.light}`}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        onOpen(event.currentTarget);
      }}
    >
      ···
    </button>
  );
}

interface OpenProps<Id extends string> extends ListProps<Id> {
  /** The `MenuButton` under which the menu stands, and to which the focus goes back. */
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onClose: () => void;
}

/** The menu of a `MenuButton`, as `Menu` has it. */
export function MenuUnder<Id extends string>({ button, isOpen, onClose, ...list }: OpenProps<Id>) {
  return (
    <Popover
      className={styles.popover ?? ''}
      trigger="MenuTrigger"
      triggerRef={button}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={(isNow) => !isNow && onClose()}
    >
      <MenuList {...list} autoFocus="first" onClose={onClose} />
    </Popover>
  );
}

import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from '@/ui/Button';
import styles from '@/ui/Menu.module.css';

interface Props<Id extends string> {
  /** Accessible name of the button and of the menu. */
  label: string;
  items: readonly { readonly id: Id; readonly label: string }[];
  onAction: (id: Id) => void;
  /** The button shows its label instead of three dots. */
  isLabelled?: boolean;
  /** While what an item asked for is on its way; the button keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
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
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={styles.item ?? ''} onAction={() => onAction(item.id)}>
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

/** What the list behind the button is drawn from. */
export interface MenuContent {
  /** Accessible name of the button and of the menu. */
  label: string;
  items: readonly { readonly id: string; readonly label: string }[];
  onAction: (id: string) => void;
}

const menuList = partFrom(async () => (await import('@/ui/MenuList')).MenuList);

interface Props<Id extends string> extends Pick<MenuContent, 'label'> {
  items: readonly { readonly id: Id; readonly label: string }[];
  onAction: (id: Id) => void;
  /** The button shows its label instead of three dots. */
  isLabelled?: boolean;
  /** While what an item asked for is on its way; the button keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
}

/** A menu behind a button: arrows open and walk it, typing finds, Escape closes. */
export function Menu<Id extends string>({ label, items, onAction, isLabelled = false, isPending = false, isDisabled = false }: Props<Id>) {
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpened(null), []);
  const List = usePart(menuList, opened !== null, close);
  const openByArrow = (event: KeyboardEvent) => {
    if (isPending || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const handleAction = (chosen: string) => {
    const item = items.find((one) => one.id === chosen);
    if (item) onAction(item.id);
  };
  return (
    <>
      <Button
        ref={button}
        look={isLabelled ? 'outlined' : 'quiet'}
        aria-label={isLabelled ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        aria-controls={opened !== null && List ? id : undefined}
        isPending={isPending}
        isDisabled={isDisabled}
        onPress={() => setOpened('first')}
        onKeyDown={openByArrow}
      >
        {isLabelled ? (
          <>
            {label} <span aria-hidden="true">▾</span>
          </>
        ) : (
          '···'
        )}
      </Button>
      {opened !== null && List && (
        <List id={id} label={label} items={items} onAction={handleAction} button={button} begin={opened} onClose={close} />
      )}
    </>
  );
}

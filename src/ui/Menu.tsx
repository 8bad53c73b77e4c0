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

/** Where the focus begins for a key that opens the list; a press leaves it to the arrows. */
const openingKeys: Readonly<Record<string, 'first' | 'last'>> = { Enter: 'first', ' ': 'first', ArrowDown: 'first', ArrowUp: 'last' };

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
  const [opened, setOpened] = useState<'first' | 'last' | true | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpened(null), []);
  const List = usePart(menuList, opened !== null, close);
  // The click that Enter makes of itself would pass for one of a screen reader, after which the list waits before it takes the focus.
  const openByKey = (event: KeyboardEvent) => {
    const begin = openingKeys[event.key];
    if (isPending || begin === undefined) return;
    event.preventDefault();
    setOpened(begin);
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
        onPress={() => setOpened(true)}
        onKeyDown={openByKey}
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

import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import type { MenuContent, MenuEnd } from '@/ui/MenuList';
import { partFrom, usePart } from '@/ui/part';

interface Props<Id extends string> extends MenuContent<Id> {
  /** The button shows its label instead of three dots. */
  isLabelled?: boolean;
  /** While what an item asked for is on its way; the button keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
}

/** A menu behind a button: arrows open and walk it, typing finds, Escape closes. */
export function Menu<Id extends string>({ isLabelled = false, isPending = false, isDisabled = false, ...content }: Props<Id>) {
  const [begin, setBegin] = useState<MenuEnd | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setBegin(null), []);
  const open = (pressed: HTMLButtonElement, from: MenuEnd) => {
    button.current = pressed;
    setBegin(from);
  };
  const isOpen = begin !== null;
  return (
    <>
      <MenuButton {...{ isLabelled, isPending, isDisabled, isOpen }} label={content.label} onOpen={open} />
      <MenuUnder {...content} button={button} begin={begin ?? 'first'} isOpen={isOpen} onClose={close} />
    </>
  );
}

interface ButtonProps extends Partial<Pick<Props<never>, 'isLabelled' | 'isPending' | 'isDisabled'>> {
  label: string;
  isOpen: boolean;
  onOpen: (button: HTMLButtonElement, begin: MenuEnd) => void;
}

const openingKeys: Readonly<Record<string, MenuEnd>> = { Enter: 'first', ' ': 'first', ArrowDown: 'first', ArrowUp: 'last' };

/** A menu's button by itself, so light that a page can have many. */
export function MenuButton({ label, isOpen, onOpen, isLabelled = false, isPending = false, isDisabled = false }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const open = (begin: MenuEnd) => {
    if (button.current) onOpen(button.current, begin);
  };
  // The click that Enter makes by itself would pass for one of a screen reader, after which the list hesitates to take the focus.
  const openByKey = (event: KeyboardEvent) => {
    const begin = openingKeys[event.key];
    if (isPending || begin === undefined) return;
    event.preventDefault();
    open(begin);
  };
  return (
    <Button
      ref={button}
      look={isLabelled ? 'outlined' : 'quiet'}
      aria-label={isLabelled ? undefined : label}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      isPending={isPending}
      isDisabled={isDisabled}
      onPress={() => open('first')}
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
  );
}

const menuList = partFrom(async () => (await import('@/ui/MenuList')).MenuList);

interface UnderProps<Id extends string> extends MenuContent<Id> {
  /** The `MenuButton` under which the menu stands, and to which the focus goes back. */
  button: RefObject<HTMLButtonElement | null>;
  begin?: MenuEnd;
  isOpen: boolean;
  onClose: () => void;
}

/** The menu of a `MenuButton`, while it is open. */
export function MenuUnder<Id extends string>({ isOpen, begin = 'first', items, onAction, ...place }: UnderProps<Id>) {
  const List = usePart(menuList, isOpen, place.onClose);
  const handleAction = (chosen: string) => {
    const item = items.find(({ id }) => id === chosen);
    if (item) onAction(item.id);
  };
  return isOpen && List && <List {...place} begin={begin} items={items} onAction={handleAction} />;
}

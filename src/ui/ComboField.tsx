import type { ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import styles from '@/ui/ComboField.module.css';

/** What can be chosen: its id, its name, and what tells it from its like. */
export interface ComboOption {
  readonly id: string;
  readonly name: string;
  readonly detail: ReactNode;
}

interface Props<T extends ComboOption> {
  label: ReactNode;
  placeholder: string;
  text: string;
  options: readonly T[];
  /** What the empty list says. */
  none: string;
  onText: (text: string) => void;
  onOpen?: (isOpen: boolean) => void;
  onChoose: (option: T) => void;
}

/** A field that finds by typing what to choose; then it is empty again. */
export function ComboField<T extends ComboOption>({ label, placeholder, text, options, none, onText, onOpen, onChoose }: Props<T>) {
  return (
    <ComboBox
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (!option) return;
        onChoose(option);
        onText('');
      }}
      {...(onOpen && { onOpenChange: onOpen })}
      items={options}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} placeholder={placeholder} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} renderEmptyState={() => <p className={styles.none}>{none}</p>}>
          {(option: T) => (
            <ListBoxItem className={styles.item ?? ''} textValue={option.name}>
              <span>{option.name}</span> {option.detail}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

import type { ReactNode } from 'react';
import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import styles from '@/ui/ComboField.module.css';

/** What can be chosen: its id, its name, and what tells it from its like. */
export interface ComboOption {
  readonly id: string;
  readonly name: string;
  readonly detail: ReactNode;
}

/** What a field with its list is drawn from. */
export interface ComboContent {
  label: ReactNode;
  placeholder: string;
  text: string;
  options: readonly ComboOption[];
  /** What the empty list says. */
  none: string;
  onText: (text: string) => void;
  onOpen?: (isOpen: boolean) => void;
  onChoose: (option: ComboOption) => void;
}

/** The field with its list; it takes over the focus from the plain field before it. */
export function ComboBox({ label, placeholder, text, options, none, onText, onOpen, onChoose }: ComboContent) {
  return (
    <AriaComboBox
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
      autoFocus
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} placeholder={placeholder} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} renderEmptyState={() => <p className={styles.none}>{none}</p>}>
          {(option: ComboOption) => (
            <ListBoxItem className={styles.item ?? ''} textValue={option.name}>
              <span>{option.name}</span> {option.detail}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

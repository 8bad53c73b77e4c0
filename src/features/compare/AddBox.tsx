import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import styles from '@/features/compare/AddBox.module.css';

/** What can be added: its id, its name, and what tells it from its like. */
export interface AddOption {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface Props {
  label: string;
  placeholder: string;
  text: string;
  options: readonly AddOption[];
  /** What the empty list says. */
  none: string;
  onText: (text: string) => void;
  onOpen?: (isOpen: boolean) => void;
  onAdd: (option: AddOption) => void;
}

/** A field that finds by typing what to add to the comparison. */
export function AddBox({ label, placeholder, text, options, none, onText, onOpen, onAdd }: Props) {
  return (
    <ComboBox
      className={styles.box ?? ''}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (!option) return;
        onAdd(option);
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
          {(option: AddOption) => (
            <ListBoxItem className={styles.item ?? ''} textValue={option.name}>
              <span>{option.name}</span> <small>{option.detail}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

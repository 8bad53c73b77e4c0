import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ComboContent, ComboOption } from '@/ui/ComboField';
import styles from '@/ui/ComboField.module.css';

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

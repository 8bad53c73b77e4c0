import type { ComponentProps, MouseEvent } from 'react';
import styles from '@/ui/Button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'onClick' | 'disabled'> {
  /** `outlined` for actions, `quiet` beside a title, `link` inside running text. */
  look?: 'outlined' | 'quiet' | 'link';
  onPress?: () => void;
  isDisabled?: boolean;
  /** While what it asked for is on its way: it does nothing, but keeps the focus, which a disabled button would drop. */
  isPending?: boolean;
}

/** A push button of 24 px or more. */
export function Button({ look = 'outlined', onPress, isDisabled = false, isPending = false, type = 'button', ...props }: Props) {
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    // Safari gives a pressed button no focus, and what opens from it would not know where to give it back.
    if (document.activeElement !== event.currentTarget) event.currentTarget.focus();
    onPress?.();
  };
  return (
    <button
      {...props}
      type={isPending ? 'button' : type}
      className={`${styles.button} ${styles[look]}`}
      disabled={isDisabled}
      onClick={isPending ? undefined : handleClick}
      {...(isPending && { 'aria-disabled': true, 'data-pending': true })}
    />
  );
}

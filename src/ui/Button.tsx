import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from '@/ui/Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `outlined` for actions, `quiet` beside a title, `link` inside running text. */
  look?: 'outlined' | 'quiet' | 'link';
}

/** A push button of 24 px or more; `onPress` works by mouse, touch and keyboard alike. */
export function Button({ look = 'outlined', ...props }: Props) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />;
}

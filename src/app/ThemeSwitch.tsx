import { Button } from '@/ui/Button';
import { setTheme, useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Switches between light and dark; the choice is kept in this browser. */
export function ThemeSwitch() {
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button look="quiet" onPress={() => setTheme(other)}>
      {other === 'dark' ? 'Dark' : 'Light'} <VisuallyHidden isOnPhone>theme</VisuallyHidden>
    </Button>
  );
}

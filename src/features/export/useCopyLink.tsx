import { orderParameters } from '@/domain/parameterOrder';
import { useCopyText } from '@/features/export/useCopyText';

/** Returns the full address of the view, its parameters in the fixed order whatever order the reader came with. */
export function viewAddress(): string {
  const query = orderParameters(new URLSearchParams(location.search)).toString().replaceAll('%2C', ',');
  return location.origin + location.pathname + (query && `?${query}`);
}

/** Returns how to copy the address of the view, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyLink() {
  const { copyText, dialog } = useCopyText();
  return { copyLink: () => copyText(viewAddress(), 'Link copied.'), dialog };
}

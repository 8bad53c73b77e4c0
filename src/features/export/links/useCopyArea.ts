import { useRef, useState } from 'react';

/** Returns how to copy the text of a text area and say so in `message`; where the clipboard is refused the area takes the focus with all of it selected. */
export function useCopyArea(text: string, done: string) {
  const [message, setMessage] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(done);
    } catch {
      area.current?.focus();
      area.current?.select();
      setMessage('This browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.');
    }
  };
  return { area, message, setMessage, copy };
}

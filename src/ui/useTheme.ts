import { useSyncExternalStore } from 'react';
import type { ThemeName } from '@/ui/palette';

/** Null where the browser cannot tell, as in tests. */
const paper = globalThis.matchMedia?.('print') ?? null;

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  paper?.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    paper?.removeEventListener('change', onChange);
  };
}

/** Paper is light, and drawings hold colours, which no style sheet changes. */
function currentTheme(): ThemeName {
  return document.documentElement.dataset.theme === 'dark' && !paper?.matches ? 'dark' : 'light';
}

/** Returns the theme in force, which `public/theme.js` set before the first paint; on paper always the light one. */
export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light');
}

/** Puts a theme in force and remembers it in this browser; where storage is refused it lasts for the visit. */
export function setTheme(theme: ThemeName): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch (cause) {
    console.warn('The theme could not be remembered:', cause);
  }
}

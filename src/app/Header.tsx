import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from '@/app/Header.module.css';
import { type Pages, pages, singlePages } from '@/domain/address/pages';
import { hrefWith } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';
import { SavedViewsButton } from '@/features/savedViews/SavedViewsButton';
import { CommandPalette } from '@/features/search/CommandPalette';
import { ATLAS } from '@/ui/atlas';
import { Button } from '@/ui/Button';
import { Link, useKeptInLinks } from '@/ui/Link';
import { scrollCue } from '@/ui/scrollCue';
import { setTheme, useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Switches between light and dark; the choice is kept in this browser. */
function ThemeSwitch() {
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button look="quiet" onPress={() => setTheme(other)}>
      {other === 'dark' ? 'Dark' : 'Light'} <VisuallyHidden isOnPhone>theme</VisuallyHidden>
    </Button>
  );
}

/** Scrolls the bar of page names, where they do not all fit, so that the current one is in view; the page itself does not move. */
function useCurrentInView(): void {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another current name
  useEffect(() => {
    const current = document.querySelector<HTMLElement>(`.${styles.nav} [aria-current="page"]`);
    const bar = current?.parentElement;
    if (!current || !bar) return;
    const left = current.offsetLeft - bar.offsetLeft;
    const isSeen = left >= bar.scrollLeft && left + current.offsetWidth <= bar.scrollLeft + bar.clientWidth;
    if (!isSeen) bar.scrollLeft = left - (bar.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
}

/** Name of the product and the pages. Links keep the filters wherever they mean the same; the name drops them. */
export function Header({ catalogue = pages }: { catalogue?: Pages }) {
  const { filters } = useFilters();
  const kept = useKeptInLinks();
  useCurrentInView();
  return (
    <header className={styles.header}>
      <Link className={styles.brand} to="/">
        {ATLAS}
      </Link>
      <nav ref={scrollCue} aria-label="Pages" className={styles.nav}>
        {singlePages(catalogue, 'header').map((page) => (
          <NavLink key={page.path} to={kept(page.filters ? hrefWith(page.path, filters) : page.path)} end={page.path === '/'}>
            {page.label}
          </NavLink>
        ))}
      </nav>
      <CommandPalette />
      <SavedViewsButton />
      <ThemeSwitch />
    </header>
  );
}

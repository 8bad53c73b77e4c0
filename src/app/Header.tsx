import { NavLink } from 'react-router';
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

/** Name of the product and the pages. Links keep the filters wherever they mean the same; the name drops them. */
export function Header({ catalogue = pages }: { catalogue?: Pages }) {
  const { filters } = useFilters();
  const kept = useKeptInLinks();
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

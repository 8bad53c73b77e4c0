import { Link, NavLink } from 'react-router';
import styles from '@/app/Header.module.css';
import { ThemeSwitch } from '@/app/ThemeSwitch';
import { hrefWith } from '@/features/filters/filterHref';
import { useFilters } from '@/features/filters/useFilters';
import { SavedViewsButton } from '@/features/savedViews/SavedViewsButton';
import { CommandPalette } from '@/features/search/CommandPalette';

const pages = [
  { path: '/', label: 'Overview' },
  { path: '/timeline', label: 'Timeline' },
  { path: '/agreements', label: 'Agreements' },
  { path: '/activities', label: 'Activities' },
  { path: '/initiatives', label: 'Initiatives' },
] as const;

/** Name of the product and the pages. Links keep the filters, because they mean the same on every page; the name drops them. */
export function Header() {
  const { filters } = useFilters();
  return (
    <header className={styles.header}>
      {/* The router does not hear of filters changed on the page: without this it would take the overview for the address at hand, and leave no step back. */}
      <Link className={styles.brand} to="/" replace={false}>
        Accord Atlas
      </Link>
      <nav aria-label="Pages" className={styles.nav}>
        {pages.map(({ path, label }) => (
          <NavLink key={path} to={hrefWith(path, filters)} end={path === '/'}>
            {label}
          </NavLink>
        ))}
        <NavLink to="/data">Data</NavLink>
        <NavLink to="/about">About</NavLink>
      </nav>
      <CommandPalette />
      <SavedViewsButton />
      <ThemeSwitch />
    </header>
  );
}

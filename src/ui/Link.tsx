import { createContext, use } from 'react';
import { type LinkProps, Link as RouterLink } from 'react-router';
import { unbroken } from '@/ui/unbroken';

/** Completes an address of this site by what every link carries along. The app says what that is; without it an address stays as it is. */
export const KeptInLinks = createContext<(to: string) => string>((to) => to);

/** Returns how to complete an address that is not a link: of a step that a script takes, of what is copied. */
export function useKeptInLinks(): (to: string) => string {
  return use(KeptInLinks);
}

interface Props extends LinkProps {
  to: string;
  /** False for a link that shall carry nothing along. */
  isKeeping?: boolean;
}

/** A link inside the site. Every one is made by this component, so that none loses what links carry along. */
export function Link({ to, isKeeping = true, children, ...rest }: Props) {
  const complete = useKeptInLinks();
  return (
    <RouterLink {...rest} to={isKeeping ? complete(to) : to}>
      {unbroken(children)}
    </RouterLink>
  );
}

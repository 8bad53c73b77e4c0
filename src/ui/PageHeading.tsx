import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface Props {
  /** The document's title, before the name of the product. */
  title: string;
  children: ReactNode;
}

/**
 * The page's one `h1`. Sets the document's title, and takes the focus when the reader came by a link inside the page, so that a screen reader
 * starts at the new content. The first page of a visit keeps the browser's own focus.
 */
export function PageHeading({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const arrivedBy = useNavigationType();
  const isFirstPage = key === 'default' && arrivedBy === 'POP';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the trigger; a change of parameters must not move the focus
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <title>{`${title} · Accord Atlas`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}

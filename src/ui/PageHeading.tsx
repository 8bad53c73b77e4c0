import { createContext, useContext, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { ATLAS } from '@/ui/atlas';
import { unbroken } from '@/ui/unbroken';

const untitled = { title: '', heading: '' };

/** Title, heading and finding of the page that is shown, for what lies over it: the page writes them, a dialog reads them when it opens. */
export const ShownPage = createContext({ current: { ...untitled, finding: '' } });

/** Hands the page’s finding to what lies over it. */
export function useShownFinding(finding: string): void {
  const shown = useContext(ShownPage);
  useEffect(() => {
    shown.current = { ...shown.current, finding };
    return () => {
      shown.current = { ...shown.current, finding: '' };
    };
  }, [shown, finding]);
}

/** The document's title: that of the page, before the name of the application. */
export function DocumentTitle({ title }: { title: string }) {
  return <title>{`${title} · ${ATLAS}`}</title>;
}

interface Props {
  /** Of the document. */
  title: string;
  /** Of the page, where it differs. */
  children?: string;
}

/**
 * The page's one `h1`. Sets the document's title, and takes the focus when the reader came by a link inside the page, so that a screen reader
 * starts at the new content. The first page of a visit keeps the browser's own focus.
 */
export function PageHeading({ title, children: heading = title }: Props) {
  const element = useRef<HTMLHeadingElement>(null);
  const shown = useContext(ShownPage);
  const { pathname, key } = useLocation();
  const arrivedBy = useNavigationType();
  const isFirstPage = key === 'default' && arrivedBy === 'POP';

  useEffect(() => {
    shown.current = { ...shown.current, title, heading };
    return () => {
      shown.current = { ...shown.current, ...untitled };
    };
  }, [shown, title, heading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the trigger; a change of parameters must not move the focus
  useEffect(() => {
    if (!isFirstPage) element.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <DocumentTitle title={title} />
      <h1 ref={element} tabIndex={-1}>
        {unbroken(heading)}
      </h1>
    </>
  );
}

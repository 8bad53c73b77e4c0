import type { DatasetTexts } from '../engine/dataset';
import type { PageHead } from './pageHead';
import type { pageHtml } from './pageHtml';

/** Answers that many pages are drawn from; each is a file of this name. */
export const sharedNames = ['meta', 'feeds', 'overview'] as const;
export type SharedName = (typeof sharedNames)[number];

/** Names a question, as the page's own cache does. */
type Key = readonly unknown[];

/** A page as it was drawn, with the answers that it was drawn from. */
export interface DrawnPage {
  readonly head: PageHead;
  /** Elements that the page itself puts into the head. */
  readonly hoisted: string;
  readonly html: string;
  readonly answers: readonly (readonly [Key, unknown])[];
  readonly shared: readonly (readonly [Key, SharedName])[];
  /** Questions with answers that are too long for a page. */
  readonly asked: readonly Key[];
  /** Name of the component that draws it. */
  readonly component: string;
}

/** The site as `src/prerender.tsx` draws it. */
export interface PageDrawer {
  /** Every address that is drawn. */
  readonly paths: readonly string[];
  /** Returns the answers that pages share, as the text of their files. */
  readonly sharedAnswers: () => Promise<Readonly<Record<SharedName, string>>>;
  readonly drawPage: (path: string) => Promise<DrawnPage>;
  readonly pageHtml: typeof pageHtml;
  /** Draws what stands for a page where it is shared, as SVG, and says where its picture is kept. */
  readonly drawSharePicture: (path: string) => string;
  readonly shareFile: (path: string) => string;
  /** The style sheet of drawn pages until their scripts run. */
  readonly stillStyles: string;
}

/** Opens a dataset, the bundled one unless `texts` are given, for the site at `siteUrl` or in the folder `base`; files of the site are read by `readFile`. */
export type OpenAtlas = (siteUrl: string | undefined, base: string, readFile: (path: string) => string, texts?: DatasetTexts) => PageDrawer;

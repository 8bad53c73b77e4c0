import type { ReactElement } from 'react';
import { Hatch, Stripes } from '@/charts/plot/Hatch';
import { Fade } from '@/charts/plot/LifeCycle';
import type { Palette } from '@/ui/palette';

/** Ids in a picture: of what is not researched, of dates known to a month or year only, and of an end that is open. */
export const HATCH = 'not-researched';
export const UNCERTAIN = 'uncertain-days';
export const FADE = 'open-end';

export type DefinitionId = typeof HATCH | typeof UNCERTAIN | typeof FADE;

/** What `url(#id)` stands for in a picture. */
export const definitions: Readonly<Record<DefinitionId, (palette: Palette) => ReactElement>> = {
  [HATCH]: (palette) => <Hatch id={HATCH} palette={palette} />,
  [UNCERTAIN]: ({ ground, data }) => <Stripes id={UNCERTAIN} ground={ground} stripe={data} />,
  [FADE]: ({ data }) => <Fade id={FADE} colour={data} />,
};

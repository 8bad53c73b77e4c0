import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Draws parts that are told apart by nothing but their place: what stands first takes over the nodes of what stood first before, and only its attributes change.
 * A key made of what is drawn would have the browser take a node out and put another in wherever a number moves a pixel.
 */
export function byPlace<T>(parts: readonly T[], draw: (part: T, at: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...parts.map(draw));
}

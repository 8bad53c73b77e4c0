import { screen } from '@testing-library/react';
import { getJson } from '@/api/client';
import { timelineSchema } from '@/domain/answers/timelineAnswers';
import { TimelinePage } from '@/routes/timeline/TimelinePage';
import { renderPage } from '@/testing/renderPage';

/** How tests open the page of the timeline, and what they read from it. */

export const answerTo = (query: string) => getJson(`/timeline${query}`, timelineSchema);
export const open = (address: string) => renderPage(<TimelinePage />, address);
export const drawing = () => screen.findByRole('group', { name: 'Timeline' });
export const marksIn = (surface: HTMLElement) => [...surface.querySelectorAll<SVGElement>('[role="button"][data-key]')];

export function parameters(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** Returns the number that a column names. */
export function countOf(mark: SVGElement): number {
  return Number(/: ([\d,]+) records?$/.exec(mark.getAttribute('aria-label') ?? '')?.[1]?.replace(',', ''));
}

// jsdom cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

import { screen } from '@testing-library/react';
import { getJson } from '@/api/client';
import { timelineSchema } from '@/domain/answers/timelineAnswers';
import { TimelinePage } from '@/routes/timeline/TimelinePage';
import { renderPage } from '@/testing/renderPage';

/** The page of the timeline in tests: how it is opened, and what is read of it. */

export const answerTo = (query: string) => getJson(`/timeline${query}`, timelineSchema);
export const open = (address: string) => renderPage(<TimelinePage />, address);
export const drawing = () => screen.findByRole('group', { name: 'Timeline' });
export const marksIn = (surface: HTMLElement) => [...surface.querySelectorAll<SVGElement>('[role="button"][data-key]')];

export function parameters(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** What columns say that they count. */
export function countOf(mark: SVGElement): number {
  return Number(/: ([\d,]+) records?$/.exec(mark.getAttribute('aria-label') ?? '')?.[1]?.replace(',', ''));
}

// What the tests run in has no way to scroll.
Element.prototype.scrollIntoView = () => undefined;

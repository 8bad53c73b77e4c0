import { HttpResponse } from 'msw/http';
import type { Problem } from '@/domain/apiAnswers';

/** Returns a JSON answer that carries the release in its header. */
export function jsonAnswer(release: string, body: object): Response {
  return HttpResponse.json(body, { headers: { 'X-Dataset-Release': release } });
}

/** Returns an RFC 9457 problem document. */
export function problemAnswer(release: string, problem: Omit<Problem, 'type'>): Response {
  return HttpResponse.json(
    { type: 'about:blank', ...problem },
    { status: problem.status, headers: { 'Content-Type': 'application/problem+json', 'X-Dataset-Release': release } },
  );
}

/** Runs a resolver; a fault inside it becomes a 500 problem instead of a broken request. */
export function answering(release: string, resolve: () => Response): Response {
  try {
    return resolve();
  } catch (cause) {
    const detail = `The data service failed: ${cause instanceof Error ? cause.message : String(cause)}. Reload the page; if it happens again, report the address.`;
    return problemAnswer(release, { title: 'Fault in the data service', status: 500, detail });
  }
}

import { RasteriseError } from '@/features/export/files/rasterise';

/** Returns what went wrong as it stands in brackets, without the full stop of its sentence; '' where nothing is said. */
export function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/[.\s]+$/, '');
}

/** Returns what failed and what to do about it, for the reader. `what` names the thing: `Records by country`. */
export function failureWords(what: string, cause: unknown): string {
  // Its own words already say what to do instead.
  if (cause instanceof RasteriseError) return `${what} was not saved. ${cause.message}`;
  const reason = reasonOf(cause);
  return `${what} was not saved${reason && ` (${reason})`}. Check the connection, reload the page and try again.`;
}

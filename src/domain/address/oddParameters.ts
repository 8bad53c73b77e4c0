import type { LinkProblem } from '@/domain/address/linkProblem';
import { pageOf } from '@/domain/address/pages';
import { type AddressParameter, filterParameters, parameterOrder } from '@/domain/address/parameterOrder';

/** What others hang on links to see where readers come from; it asks for nothing. */
const TRACKING = /^(utm_.*|fbclid|gclid)$/i;
/** The form of lists in the links of other tools: `country[]=MK`, `country[0]=MK`. */
const BRACKETS = /\[\d*\]$/;
/** Stands where bytes are no text. */
const UNREADABLE = '\u{FFFD}';

const filters: readonly string[] = filterParameters;
/** What begins the `dialog` that a `picture` is of. */
const PICTURE_DIALOG = 'picture.';

function piecesOf(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

/** Tells whether the escapes of a piece, `q=%E0%A4%A`, stand for no text. A bare per cent sign is read as one. */
function isBroken(piece: string): boolean {
  return !/\u{FFFD}|%EF%BF%BD/iu.test(piece) && new URLSearchParams(piece).toString().includes(encodeURIComponent(UNREADABLE));
}

/** Returns the pieces of a query string whose escapes are broken, as they are written. */
export function brokenPieces(search: string): string[] {
  return piecesOf(search).filter(isBroken);
}

/** Returns the parameters of a query string without those whose escapes are broken. */
export function readableParameters(search: string): URLSearchParams {
  return new URLSearchParams(
    piecesOf(search)
      .filter((piece) => !isBroken(piece))
      .join('&'),
  );
}

/** Returns the parameter that a name means, with brackets or in other capitals than its own; one that means none comes back as it is. */
export function readName(name: string): string {
  const bare = name.replace(BRACKETS, '').toLowerCase();
  return parameterOrder.find((known) => known.toLowerCase() === bare) ?? name;
}

/** What is odd about one piece of a query string; null for nothing. */
function oddity(piece: string, takes: readonly string[], before: readonly string[], search: string): LinkProblem | null {
  const [[name, value] = ['', '']] = new URLSearchParams(piece);
  if (isBroken(piece)) {
    const [parameter = '', written = ''] = piece.split(/=(.*)/s);
    return { parameter, value: written, code: 'broken-escape' };
  }
  if (TRACKING.test(name)) return null;
  if (!takes.includes(name)) return { parameter: name, value, code: 'unknown-parameter', expected: takes };
  // Of the filters a repeated one may be meant so; they see to it themselves.
  const isRepeated = !filters.includes(name) && before.some((other) => new URLSearchParams(other).has(name));
  if (isRepeated) return { parameter: name, value, code: 'repeated-parameter' };
  const isOfNothing = name === 'picture' && value !== '' && !readableParameters(search).get('dialog')?.startsWith(PICTURE_DIALOG);
  return isOfNothing ? { parameter: name, value, code: 'picture-of-nothing' } : null;
}

function eachPiece(pathname: string, search: string, ofChart: readonly string[]): { piece: string; problem: LinkProblem | null }[] {
  const page = pageOf(pathname);
  const takes = page && [...page.takes, ...ofChart, 'release'];
  const pieces = piecesOf(search);
  return pieces.map((piece, place) => {
    const before = pieces.slice(0, place).filter((other) => !isBroken(other));
    return { piece, problem: takes && oddity(piece, takes, before, search) };
  });
}

/**
 * Names what the page of a path takes for none of its parameters: unknown ones, second values of single ones, broken escapes. `ofChart` is what the chart of a
 * frame reads, which only the charts' catalogue knows.
 */
export function oddParameters(pathname: string, search: string, ofChart: readonly AddressParameter[] = []): LinkProblem[] {
  return eachPiece(pathname, search, ofChart).flatMap(({ problem }) => problem ?? []);
}

/** Returns the query string without what `oddParameters` names, the rest letter for letter. */
export function withoutOddParameters(pathname: string, search: string): string {
  const rest = eachPiece(pathname, search, []).filter(({ problem }) => problem === null);
  return rest.length > 0 ? `?${rest.map(({ piece }) => piece).join('&')}` : '';
}

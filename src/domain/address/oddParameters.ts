import type { LinkProblem } from '@/domain/address/linkProblem';
import { type Page, pageOf } from '@/domain/address/pages';
import { filterParameters, parameterOrder } from '@/domain/address/parameterOrder';

/** What others hang on links to see where readers come from; it asks for nothing. */
const TRACKING = /^(utm_.*|fbclid|gclid)$/;
/** The form of lists in the links of other tools: `country[]=MK`, `country[0]=MK`. */
const BRACKETS = /\[\d*\]$/;
/** Stands where bytes are no text. */
const UNREADABLE = '\u{FFFD}';

const filters: readonly string[] = filterParameters;
/** What every page takes that is not a frame. */
const ofEveryPage: readonly string[] = ['release', 'dialog', 'picture'];

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

function takenBy(page: Page): readonly string[] {
  return 'isFrame' in page ? [...page.takes, 'release'] : [...page.takes, ...ofEveryPage];
}

/** What is odd about one piece of a query string; null for nothing. */
function oddity(piece: string, page: Page, before: readonly string[]): LinkProblem | null {
  const [[name, value] = ['', '']] = new URLSearchParams(piece);
  if (isBroken(piece)) {
    const [parameter = '', written = ''] = piece.split(/=(.*)/s);
    return { parameter, value: written, code: 'broken-escape' };
  }
  if (TRACKING.test(name)) return null;
  if (!takenBy(page).includes(name)) return { parameter: name, value, code: 'unknown-parameter', expected: takenBy(page) };
  // Of the filters a repeated one may be meant so; they see to it themselves.
  const isRepeated = !filters.includes(name) && before.some((other) => new URLSearchParams(other).has(name));
  return isRepeated ? { parameter: name, value, code: 'repeated-parameter' } : null;
}

function eachPiece(pathname: string, search: string): { piece: string; problem: LinkProblem | null }[] {
  const page = pageOf(pathname);
  const pieces = piecesOf(search);
  return pieces.map((piece, place) => ({
    piece,
    problem:
      page &&
      oddity(
        piece,
        page,
        pieces.slice(0, place).filter((other) => !isBroken(other)),
      ),
  }));
}

/** Names what the page of a path takes for none of its parameters: unknown ones, second values of single ones, broken escapes. */
export function oddParameters(pathname: string, search: string): LinkProblem[] {
  return eachPiece(pathname, search).flatMap(({ problem }) => problem ?? []);
}

/** Returns the query string without what `oddParameters` names, the rest letter for letter. */
export function withoutOddParameters(pathname: string, search: string): string {
  const rest = eachPiece(pathname, search).filter(({ problem }) => problem === null);
  return rest.length > 0 ? `?${rest.map(({ piece }) => piece).join('&')}` : '';
}

import type { Feature, Sheet } from 'write-excel-file/universal';
import { markupText } from '@/domain/words/markupText';

/** The most links that a spreadsheet keeps in a sheet, and the longest address that it follows. */
const MOST_LINKS = 65_530;
const LONGEST_ADDRESS = 2_079;

/** A cell that is one web address and nothing else. */
interface LinkedCell {
  /** `B12`. */
  readonly place: string;
  readonly address: string;
}

/** Returns the letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && text.length <= LONGEST_ADDRESS && URL.canParse(text);
}

/** Returns the cells of a sheet that are addresses. */
function linkedCells({ data = [] }: Pick<Sheet<Blob>, 'data'>): LinkedCell[] {
  const found = data.flatMap((row, y) =>
    row.flatMap((cell, x): LinkedCell[] => {
      const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : null;
      return typeof value === 'string' && isAddress(value) ? [{ place: `${columnLetters(x)}${y + 1}`, address: value }] : [];
    }),
  );
  return found.slice(0, MOST_LINKS);
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns what makes each cell that is one address a link to press. It is a link of the sheet and no formula, so that nothing runs when the file is opened. */
export function linksIn(sheets: readonly Sheet<Blob>[]): Feature<Blob> {
  const links = sheets.map(linkedCells);
  const linksOf = ({ sheetIndex }: { readonly sheetIndex: number }) => links[sheetIndex] ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, sheet) => {
            const cells = linksOf(sheet).map(
              ({ place }, at) => `<hyperlink ref="${place}" xmlns:r="${RELATION}" r:id="rId-link-${at + 1}"/>`,
            );
            return cells.length === 0
              ? content
              : content.replace('</sheetData>', (end) => `${end}<hyperlinks>${cells.join('')}</hyperlinks>`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, sheet) =>
            linksOf(sheet)
              .map(
                ({ address }, at) =>
                  `<Relationship Id="rId-link-${at + 1}" Type="${RELATION}/hyperlink" Target="${markupText(address)}" TargetMode="External"/>`,
              )
              .join(''),
        },
      },
    },
  };
}

import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import readWorkbook from 'read-excel-file/node';
import { vi } from 'vitest';

/** A file that a page saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Returns a list that gets every file that is saved from now on, in place of the browser's download. To be called before each test. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  let content = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) content = blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
  return saved;
}

/** Returns the sheets of a workbook by their names, each as rows of cells. */
export async function sheetsOf(content: Blob) {
  const sheets = await readWorkbook(Buffer.from(await content.arrayBuffer()));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Returns a checker by JSON Schema; `iri` is an address with letters beyond ASCII, which the formats known to the library do not have. */
export function schemaCheck(): Ajv2020 {
  return addFormats.default(new Ajv2020({ allowUnionTypes: true })).addFormat('iri', (text: string) => URL.canParse(text));
}

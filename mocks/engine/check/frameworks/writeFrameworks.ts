import type { Framework } from '@/domain/vocabulary/vocabulary';

const LINE = '  "frameworks": ';

/** Blocks of a file of records or of the log: each opens with `{` and closes with `}` at the start of a line. */
function blocksOf(text: string): string[] {
  return text.split(/(?<=^\},?\n)/m);
}

function idOf(block: string): string | null {
  return /^ {2}"id": "([^"]+)",?$/m.exec(block)?.[1] ?? null;
}

/** Returns the text of a file of records with the frameworks of each, below its topics; every other line stays as it is. */
export function withFrameworks(text: string, frameworksOf: ReadonlyMap<string, readonly Framework[]>): string {
  return blocksOf(text)
    .map((block) => {
      const own = frameworksOf.get(idOf(block) ?? '') ?? [];
      const bare = block.replace(/^ {2}"frameworks": .*\n/m, '');
      if (own.length === 0) return bare;
      const values = own.map((id) => JSON.stringify(id)).join(', ');
      return bare.replace(/^ {2}"topics": .*,\n/m, (line) => `${line}${LINE}[${values}],\n`);
    })
    .join('');
}

/** A record of the newest release that has changed, with the value that the field had before. */
export interface FrameworkChange {
  readonly kind: string;
  readonly id: string;
}

/** The reason that readers see. */
export const FRAMEWORKS_REASON = 'The regional framework that the title, the summary or a source names is now a field of its own.';

/**
 * Returns the text of the change log in which each of the records has an entry of the release that says that it had no framework before: in the entry that the
 * release has of it, or in one of its own at the end. What the release added needs none.
 */
export function withEntries(text: string, release: string, changed: readonly FrameworkChange[]): string {
  let blocks = blocksOf(text);
  const missing: FrameworkChange[] = [];
  for (const { kind, id } of changed) {
    const at = blocks.findIndex(
      (block) => idOf(block) === id && block.includes(`  "release": "${release}",\n`) && block.includes(`  "kind": "${kind}",\n`),
    );
    const block = blocks[at];
    if (block === undefined) missing.push({ kind, id });
    else if (block.includes('  "change": "revised"') && !block.includes('"field": "frameworks"'))
      blocks = blocks.with(at, block.replace(/\n {2}\]\n\}/, ',\n    { "field": "frameworks", "from": null }\n  ]\n}'));
  }
  const entries = missing.map(
    ({ kind, id }) =>
      `{\n  "release": ${JSON.stringify(release)},\n  "kind": ${JSON.stringify(kind)},\n  "id": ${JSON.stringify(id)},\n  "change": "revised",\n  "reason": ${JSON.stringify(FRAMEWORKS_REASON)},\n  "fields": [\n    { "field": "frameworks", "from": null }\n  ]\n}`,
  );
  const whole = blocks.join('');
  if (entries.length === 0) return whole;
  return whole.replace(/\}\n\s*\]\s*$/, `},\n\n${entries.join(',\n\n')}\n]\n`);
}

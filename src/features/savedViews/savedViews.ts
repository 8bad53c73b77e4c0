import { migrateAddress } from '@/domain/address/addressMigrations';
import { listed } from '@/domain/words/sentences';
import { z } from '@/domain/zod';
import { today } from '@/features/export/files/deliver';
import { NAME_LIMIT, tidyName } from '@/features/savedViews/viewName';

/** An address inside the atlas: a path, perhaps with parameters; never another site's. One of an earlier version gets its present form. */
const addressSchema = z
  .string()
  .max(4000)
  .regex(/^\/(?![/\\])[^\s#\\]*$/, 'expected a path of the atlas with its parameters, as in /agreements?country=MK')
  .transform(migrateAddress);

/** What a reader has seen of a view: the release, the day (`YYYY-MM-DD`) and the keys (`kind/id`) of the records that matched then. */
const seenSchema = z.object({ release: z.string(), at: z.iso.date(), keys: z.array(z.string()) });

/** A view that a reader keeps in this browser. */
export const savedViewSchema = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(NAME_LIMIT),
  address: addressSchema,
  savedAt: z.iso.date(),
  seen: seenSchema,
});

export type SavedView = z.infer<typeof savedViewSchema>;
export type SeenRecords = z.infer<typeof seenSchema>;

/** A list of saved views in the reader's order; ids are its own. */
export type SavedViews = readonly SavedView[];

/** Returns the first id that no view of the list has. */
function freshId(views: SavedViews): string {
  const taken = new Set(views.map(({ id }) => id));
  let number = views.length + 1;
  while (taken.has(`view-${number}`)) number++;
  return `view-${number}`;
}

/** Tells whether an address can be kept: what is kept and cannot be read again would be lost. */
export function isKeepable(address: string): boolean {
  return addressSchema.safeParse(address).success;
}

/** Returns the list with a view added at its end. A name that is none leaves the list as it was. */
export function addView(views: SavedViews, view: Omit<SavedView, 'id'>): SavedViews {
  const name = tidyName(view.name);
  return name === null ? views : [...views, { ...view, name, id: freshId(views) }];
}

/** Returns the list with one view renamed; a name that is none leaves it as it was. */
export function renameView(views: SavedViews, id: string, text: string): SavedViews {
  const name = tidyName(text);
  return name === null ? views : views.map((view) => (view.id === id ? { ...view, name } : view));
}

/** Returns the list with one view moved by one place; at the end of the list it stays where it is. */
export function moveView(views: SavedViews, id: string, by: -1 | 1): SavedViews {
  const from = views.findIndex((view) => view.id === id);
  const [moved, other] = [views[from], views[from + by]];
  if (!moved || !other) return views;
  return views.with(from, other).with(from + by, moved);
}

/** Returns the list without one view. */
export function removeView(views: SavedViews, id: string): SavedViews {
  return views.filter((view) => view.id !== id);
}

/** Returns the list with a removed view back at its place; one that is there already stays as it is. */
export function putBack(views: SavedViews, view: SavedView, place: number): SavedViews {
  return views.some(({ id }) => id === view.id) ? views : views.toSpliced(place, 0, view);
}

/** Returns the list with what a reader has seen of one view noted. */
export function markSeen(views: SavedViews, id: string, seen: SeenRecords): SavedViews {
  return views.map((view) => (view.id === id ? { ...view, seen } : view));
}

/** Returns the list with the imported views after it; one with the address and the name of another is kept once. */
export function mergeViews(views: SavedViews, imported: SavedViews): SavedViews {
  return imported.reduce<SavedViews>(
    (merged, view) =>
      merged.some(({ name, address }) => name === tidyName(view.name) && address === view.address) ? merged : addView(merged, view),
    views,
  );
}

/** Returns the records that match now and were not seen. */
export function newRecords<T extends { readonly key: string }>(seen: SeenRecords, now: readonly T[]): T[] {
  const known = new Set(seen.keys);
  return now.filter(({ key }) => !known.has(key));
}

/** Returns what to note when a reader sees these records today. */
export function seenNow(release: string, records: readonly { readonly key: string }[]): SeenRecords {
  return { release, at: today(), keys: records.map(({ key }) => key) };
}

const FORMAT = 'accord-atlas-saved-views';
const headSchema = z.object({ format: z.literal(FORMAT), version: z.literal(1), views: z.array(z.unknown()) });

/** Writes views as a file, which `readViewsFile` reads back to the same views. */
export function writeViewsFile(views: SavedViews): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, views }, null, 1)}\n`;
}

/** What a file holds: its views, and a sentence for what of it could not be used; or why nothing of it can be used. */
export type ViewsFile = { readonly views: SavedViews; readonly problem: string | null } | { readonly error: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of views. Views that cannot be used are named and left out. Never throws. */
export function readViewsFile(text: string): ViewsFile {
  const value = parsed(text);
  if (value === undefined) return { error: 'It is not JSON. Choose a file that was saved here with “Export as file”.' };
  const head = headSchema.safeParse(value);
  if (!head.success) {
    const place = head.error.issues[0]?.path.join('.') || 'the whole';
    return {
      error: `It is not a file of saved views: ${place} is not as expected (format “${FORMAT}”, version 1, a list of views). Choose a file that was saved here with “Export as file”.`,
    };
  }
  const read = head.data.views.map((view) => savedViewSchema.safeParse(view));
  const views: SavedView[] = [];
  const problems: string[] = [];
  read.forEach((view, at) => {
    if (view.success) views.push(views.some(({ id }) => id === view.data.id) ? { ...view.data, id: freshId(views) } : view.data);
    else
      problems.push(
        `number ${at + 1} (${view.error.issues[0]?.path.join('.') || 'the whole'}: ${view.error.issues[0]?.message ?? 'unknown'})`,
      );
  });
  const shown = problems.length > 3 ? [...problems.slice(0, 3), `${problems.length - 3} more`] : problems;
  return { views, problem: problems.length > 0 ? `These could not be used and were left out: ${listed(shown)}.` : null };
}

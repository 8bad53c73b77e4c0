/** The folders of what the build writes for programs. */
export const fileFolders = ['data', 'feeds', 'calendars'] as const;

/** Tells whether a path from the site's root lies in a folder of published files. */
export function isInFileFolder(path: string): boolean {
  return fileFolders.some((folder) => path.startsWith(`/${folder}/`));
}

/** The name under which the atlas is cited and signs its files. */
export const ATLAS = 'Accord Atlas';

/** The licence of the data, and where its text stands. */
export const LICENCE = 'CC BY 4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** Returns whom to name beside what is taken from a release: `Source: Accord Atlas, release 2026.11, data under CC BY 4.0.` */
export function creditLine(release: string): string {
  return `Source: ${ATLAS}, release ${release}, data under ${LICENCE}.`;
}

/** What is tested of the page's accessibility, in the order of the statement. Each is written into the report of a run by the stories that did it. */
export const accessibilityTests = {
  axe: (count) =>
    `axe finds no violation of WCAG 2.2, A and AA, on an address of ${count} kinds of pages, on a wide and on a narrow screen, in the light theme and in the dark one.`,
  reflow: (count) =>
    `On ${count} kinds of pages nothing scrolls sideways, no words are cut off and no heading is lost at 200% and at 400%, also with the wider spacing of texts that WCAG names.`,
  forcedColours: (count) => `Nothing that any of the ${count} charts tells by colour vanishes where the system forces its own colours.`,
  keyboard: () =>
    'The main task is done by keyboard alone: two filters, a number, its records, one of them, a citation, a table and a picture. The focus is in view at every stop.',
  tree: () => 'The same task is done by a program that knows the page only by the roles and names that a screen reader is given.',
  firefox: (count) => `${count} stories, on filters, files, copying, keys and the timeline, are told in Firefox.`,
  webkit: (count) => `The same ${count} stories are told in WebKitGTK, which is related to Safari but is not Safari.`,
} as const satisfies Record<string, (count: number) => string>;

export type TestedId = keyof typeof accessibilityTests;

/** What a run of the stories found to pass, and when. It is written by a script, never by hand. */
export interface AccessibilityRecord {
  readonly tested: string;
  readonly passed: Readonly<Partial<Record<TestedId, number>>>;
}

/** What is said of a mark in its tip and to screen readers. */
export interface MarkWords {
  readonly label: string;
  /** `246 records`. */
  readonly value: string;
  readonly isChosen: boolean;
  /** What Enter does where it does not filter: `open the pair`; null where it does nothing. */
  readonly action?: string | null;
  /** The parts of a stack, with the colours they have in the chart. */
  readonly parts?: readonly { readonly label: string; readonly value: string; readonly colour: string }[];
}

/** Returns the accessible name of a mark: `Serbia, 246 records`. Whether it is chosen is told by the button's state. */
export function markName({ label, value }: MarkWords): string {
  return `${label}, ${value}`;
}

/** Returns what is said when the focus comes to a mark: `Serbia, 246 records, press Enter to filter`. */
export function spokenWords(words: MarkWords): string {
  if (words.action === null) return markName(words);
  return `${markName(words)}, press Enter to ${words.action ?? (words.isChosen ? 'remove the filter' : 'filter')}`;
}

/** Least and greatest width and height of a frame, in px. */
export const FRAME_LIMITS = [240, 2000] as const;

export type FrameWidth = '100%' | number;

/** What a typed size is, or a sentence that says what was expected. */
export type SizeEntry<T> = { readonly size: T } | { readonly error: string };

/** Reads a height in px: `640`, `640px`. */
export function readHeight(text: string): SizeEntry<number> {
  const [least, most] = FRAME_LIMITS;
  const size = Number(/^(\d{1,6})\s*(px)?$/i.exec(text.trim())?.[1]);
  if (size >= least && size <= most) return { size };
  return {
    error: `“${text.trim().slice(0, 20)}” is no height. Write a whole number of px from ${least} to ${most}. The code keeps the last one.`,
  };
}

/** Reads a width: `100%`, or px as for a height. */
export function readWidth(text: string): SizeEntry<FrameWidth> {
  if (/^100\s*%$/.test(text.trim())) return { size: '100%' };
  const read = readHeight(text);
  if ('size' in read) return read;
  const [least, most] = FRAME_LIMITS;
  return {
    error: `“${text.trim().slice(0, 20)}” is no width. Write 100%, or a whole number of px from ${least} to ${most}. The code keeps the last one.`,
  };
}

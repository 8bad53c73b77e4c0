/** The most organisations that a profile ranks. */
export const RANKED_ORGANISATIONS = 15;

/** More records than this in the window, and the answer holds counts per lane and bin instead of marks. */
export const MOST_MARKS = 3000;

/** So many records are told as a story; more are drawn in lanes. */
export const MOST_TOLD = 8;

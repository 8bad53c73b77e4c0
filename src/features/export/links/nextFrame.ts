/** Waits for the next frame, or a tenth of a second where the page is in the background and draws none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}

/** Waits until a menu that closes has given the focus back to its button, so that a dialog opened then returns the focus there. */
export async function menuClosed(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

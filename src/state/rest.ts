/**
 * Calls back when nothing has moved for some milliseconds. A timer alone would also run out while a
 * slow page has moves waiting; those come before the frame that is waited for. Returns how to call off.
 */
export function atRest(callback: () => void, milliseconds: number): () => void {
  let frame: number | undefined;
  const timer = setTimeout(() => {
    if ('requestAnimationFrame' in globalThis) frame = requestAnimationFrame(callback);
    else callback();
  }, milliseconds);
  return () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

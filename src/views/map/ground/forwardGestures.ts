/** What an event says of its pointer, for a copy of it. */
function pointerOf(event: MouseEvent): MouseEventInit {
  const { clientX, clientY, screenX, screenY, button, buttons } = event;
  const { altKey, ctrlKey, metaKey, shiftKey, detail } = event;
  const keys = { altKey, ctrlKey, metaKey, shiftKey };
  return { clientX, clientY, screenX, screenY, button, buttons, detail, ...keys, cancelable: true };
}

function copyOf(event: Event): Event | undefined {
  const { type } = event;
  if (event instanceof WheelEvent) {
    const { deltaX, deltaY, deltaMode } = event;
    return new WheelEvent(type, { ...pointerOf(event), deltaX, deltaY, deltaMode });
  }
  if (event instanceof MouseEvent) return new MouseEvent(type, pointerOf(event));
  if ('TouchEvent' in window && event instanceof TouchEvent) {
    const [touches, targetTouches, changedTouches] = [
      event.touches,
      event.targetTouches,
      event.changedTouches,
    ].map((list) => Array.from(list));
    return new TouchEvent(type, {
      cancelable: true,
      ...(touches && { touches }),
      ...(targetTouches && { targetTouches }),
      ...(changedTouches && { changedTouches }),
    });
  }
  return undefined;
}

/**
 * Lets gestures that begin on what stands over a map (discs, marks) reach the map, which is
 * beside them in the document and not above: the copies start a drag, a pinch or a zoom, and
 * whatever the map forbids by them is forbidden of the original. Controls keep theirs. The hand
 * back function ends it.
 */
export function forwardGestures(pane: HTMLElement, map: HTMLElement): () => void {
  const pass = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || map.contains(target)) return;
    if (target.closest('button, details') !== null) return;
    const copy = copyOf(event);
    if (copy !== undefined && !map.dispatchEvent(copy)) event.preventDefault();
  };
  const types = ['wheel', 'mousedown', 'touchstart'];
  for (const type of types) pane.addEventListener(type, pass, { passive: false });
  return () => {
    for (const type of types) pane.removeEventListener(type, pass);
  };
}

import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** Pixels a pointer may stray between press and release and still have clicked. */
const STRAY = 5;

/** Handlers for a map's element: a drag that ends on a disc is not a click on it. */
export function useDragGuard() {
  const pressed = useRef({ x: 0, y: 0 });
  return {
    onPointerDownCapture: ({ clientX: x, clientY: y }: PointerEvent) => {
      pressed.current = { x, y };
    },
    onClickCapture: (event: MouseEvent) => {
      const { x, y } = pressed.current;
      const byKey = event.detail === 0;
      if (!byKey && Math.hypot(event.clientX - x, event.clientY - y) > STRAY) {
        event.stopPropagation();
      }
    },
  };
}

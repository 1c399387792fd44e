import { useEffect, useRef, useState } from 'react';

/**
 * The value as it is to be said aloud: at once after a single change, and of a run of changes
 * (less than `wait` milliseconds apart) the first and the last.
 */
export function useSettled(value: string, wait: number): string {
  const [settled, setSettled] = useState(value);
  const changed = useRef(-Infinity);
  useEffect(
    function settle() {
      const now = performance.now();
      const running = now - changed.current < wait;
      changed.current = now;
      const timer = setTimeout(
        () => {
          setSettled(value);
        },
        running ? wait : 0,
      );
      return () => {
        clearTimeout(timer);
      };
    },
    [value, wait],
  );
  return settled;
}

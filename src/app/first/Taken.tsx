import { useEffect, type ReactNode } from 'react';

interface TakenProps {
  /** Where the view was drawn when the page was built. */
  readonly place: HTMLElement;
  readonly children: ReactNode;
}

/** Tells the place of the first view that a script has taken it over. */
export function Taken({ place, children }: TakenProps) {
  useEffect(
    function tell() {
      // What is done again then is heard only once React is done with this effect.
      const telling = setTimeout(() => place.dispatchEvent(new Event('taken')));
      return () => {
        clearTimeout(telling);
      };
    },
    [place],
  );
  return children;
}

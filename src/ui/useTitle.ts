import { useEffect } from 'react';

/**
 * Names the page, in tabs and history, after what lies in front; whoever is next names it anew.
 * @param title null leaves the name to somebody else
 */
export function useTitle(title: string | null): void {
  useEffect(
    function nameDocument() {
      if (title !== null) document.title = title;
    },
    [title],
  );
}

import { useEffect } from 'react';

/** Names the page, in tabs and history, after what lies in front; whoever is next names it anew. */
export function useTitle(title: string): void {
  useEffect(
    function nameDocument() {
      document.title = title;
    },
    [title],
  );
}

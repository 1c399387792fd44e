import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';

/** Puts the chosen theme on the document; `system` leaves it to the device. */
export function useDocumentTheme(): void {
  const [{ theme }] = usePreferences();
  useEffect(
    function markDocument() {
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    },
    [theme],
  );
}

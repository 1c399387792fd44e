import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { useMedia } from '../ui/useMedia.ts';

/** Puts the chosen theme on the document; `system` leaves it to the device, and so do colours that it forces. */
export function useDocumentTheme(): void {
  const [{ theme }] = usePreferences();
  const isForced = useMedia('(forced-colors: active)');
  useEffect(
    function markDocument() {
      if (isForced || theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    },
    [theme, isForced],
  );
}

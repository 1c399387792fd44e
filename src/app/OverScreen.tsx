import { useMessages } from '../i18n/useMessages.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Palette, Shortcuts } from './lazyViews.ts';
import { Part } from './Part.tsx';
import type { Over } from './over.ts';

interface OverScreenProps {
  readonly over: Over;
  /** What was typed before the palette was there. */
  readonly typed: string;
  readonly onChange: (over: Over | null) => void;
}

/** The filters where they have no column, the command palette, or the keyboard shortcuts. */
export function OverScreen({ over, typed, onChange }: OverScreenProps) {
  const { t } = useMessages();
  const close = () => {
    onChange(null);
  };
  const dialog = { closeLabel: t('app.close'), onClose: close };
  switch (over) {
    case 'filters':
      return (
        <Dialog shape="drawer" title={t('app.filters')} {...dialog}>
          <Facets />
        </Dialog>
      );
    case 'palette':
      return (
        <Dialog shape="top" title={t('app.palette')} {...dialog}>
          <Part>
            <Palette
              typed={typed}
              onClose={close}
              onFilters={() => {
                onChange('filters');
              }}
              onShortcuts={() => {
                onChange('shortcuts');
              }}
            />
          </Part>
        </Dialog>
      );
    case 'shortcuts':
      return (
        <Dialog shape="wide" title={t('app.shortcuts')} {...dialog}>
          <Part>
            <Shortcuts />
          </Part>
        </Dialog>
      );
  }
}

import { useMemo } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { arrowsOf, eachArrowOnce, litLinks, openLinks, type Arrow, type Inspiration } from './links.ts';
import { useMapped } from './MapContext.tsx';

/** The links to show: those of the open row, and those lit on the day shown. */
export function useLinks(): readonly Inspiration[] {
  const { dataset, view } = useAtlas();
  const day = useLive((live) => live.day);
  // Where no day is shown nothing depends on the filters, which a moving hand changes all the time.
  const failBits = useLive((live) => (live.day === null ? null : live.evaluation.failBits));
  return useMemo(() => {
    const open = openLinks(dataset, view.open === null ? undefined : dataset.rowOf(view.open));
    if (day === null || failBits === null) return open;
    return eachArrowOnce([...open, ...litLinks(dataset, failBits, day)]);
  }, [dataset, day, failBits, view.open]);
}

/** Those of some links that the map draws as arrows, and its key explains. */
export function useArrows(links: readonly Inspiration[]): readonly Arrow[] {
  const { dataset } = useAtlas();
  const { plates } = useMapped();
  return useMemo(() => arrowsOf(dataset, links, plates?.members), [dataset, links, plates]);
}

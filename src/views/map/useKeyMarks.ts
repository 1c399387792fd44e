import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { doubtWord, hasFurther, signsOf } from './keyMarks.ts';
import { discScale } from './layout/discScale.ts';
import { useMapped } from './MapContext.tsx';
import { homeViewport, wantedViewport } from './useLiveLayout.ts';

/** What the discs show this moment besides outcomes and sizes; nothing where there is no map. */
export function useDiscMarks() {
  const { dataset } = useAtlas();
  const { model } = useMapped();
  const index = typeof model === 'string' ? null : model.index;
  const word = useLive((live) => (index === null ? '' : doubtWord(dataset, index, live)), 'words');
  return {
    played: useLive(({ day }) => day !== null, 'words'),
    further: useLive((live) => index !== null && hasFurther(dataset, index, live), 'words'),
    signs: signsOf(word),
  };
}

/** The scale of the discs where the map rests. */
export function useDiscScale(): number {
  const { dataset, view } = useAtlas();
  const { model, pane, plates } = useMapped();
  if (typeof model === 'string' || plates !== null) return 1;
  const { zoom } = wantedViewport(dataset, view, model, pane);
  return discScale(pane, zoom - homeViewport(model, pane).zoom);
}

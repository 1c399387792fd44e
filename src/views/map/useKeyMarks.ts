import { gradeOrder } from '../../encoding/evidence.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { doubtBits, doubtsIn, hasFurther, ringedBy } from './keyMarks.ts';
import { useMapped } from './MapContext.tsx';
import { useArcs, useLit } from './useLinks.ts';

/** What the discs show this moment besides outcomes and sizes; nothing where there is no map. */
export function useDiscMarks() {
  const { dataset } = useAtlas();
  const { model } = useMapped();
  const index = typeof model === 'string' ? null : model.index;
  const bits = useLive((live) => (index === null ? 0 : doubtBits(dataset, index, live)), 'soon');
  return {
    played: useLive(({ day }) => day !== null, 'soon'),
    further: useLive((live) => index !== null && hasFurther(dataset, index, live), 'soon'),
    drawn: doubtsIn(bits),
  };
}

/** Rings round discs and lines between places, while something is open or links are lit. */
export function useLinkMarks() {
  const { dataset, view } = useAtlas();
  const { ties } = useLit();
  const arcs = useArcs(ties);
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  return {
    ringed: ringedBy(dataset, open, ties),
    grades: gradeOrder.filter((grade) => arcs.some(({ basis }) => basis === grade)),
  };
}

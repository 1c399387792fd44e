import { useDiscState } from './glyph/useDiscState.ts';
import { Tip } from '../../ui/tip/Tip.tsx';
import styles from './Tooltip.module.css';
import type { PointedDisc } from './useDiscPointer.ts';
import { useDiscWords } from './useDiscWords.ts';

/** Pixels from a disc to the ring it has while it is pointed at. */
const RING = 3;

/** What a disc says while it is pointed at, over or under it and never on it. */
export function Tooltip({ row, place, further, at }: PointedDisc) {
  const state = useDiscState(row);
  const { title, facts } = useDiscWords(row, place, further, state);
  const r = at.r + RING;
  return (
    <Tip x={at.x} y={at.y - r} height={2 * r}>
      <strong>{title}</strong>
      {facts.map((fact) => (
        <span key={fact} className={styles.fact}>
          {fact}
        </span>
      ))}
    </Tip>
  );
}

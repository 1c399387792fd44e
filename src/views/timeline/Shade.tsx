import { joined } from '../../ui/joined.ts';
import placed from './Placed.module.css';
import styles from './Shade.module.css';
import type { Lanes } from './useLanes.ts';
import { usePlaced } from './usePlaced.ts';

/** The window asked for as a pale band, as high as what it lies in. */
export function Shade({ lanes: { axis, scale } }: { readonly lanes: Lanes }) {
  const band = usePlaced<HTMLDivElement>(axis, ({ from, to }) => ({
    x: scale.x(from),
    scale: scale.x(to + 1) - scale.x(from),
  }));
  return <div ref={band} className={joined(styles.shade, placed.placed)} aria-hidden="true" />;
}

import type { ReactNode } from 'react';
import { shorten } from './shorten.ts';
import { ShowAll } from './ShowAll.tsx';
import { useWhole } from './useWhole.ts';

interface ShortenedProps {
  readonly atFirst: number;
  /** List entries. */
  readonly children: readonly ReactNode[];
}

/** The first entries of a list, and the rest on demand. */
export function Shortened({ atFirst, children }: ShortenedProps) {
  const [whole, setWhole] = useWhole();
  const held = shorten(children, atFirst, false).length < children.length;
  return (
    <>
      {shorten(children, atFirst, whole)}
      {held && (
        <li>
          <ShowAll count={children.length} whole={whole} onChange={setWhole} />
        </li>
      )}
    </>
  );
}

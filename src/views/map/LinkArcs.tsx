import { useMemo } from 'react';
import type { Line } from '../../domain/descent.ts';
import { formsOf, linkDash } from '../../encoding/evidence.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { arcsOf, type Arc } from './arcsOf.ts';
import { arcBetween } from './layout/arcs.ts';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import { boxAround } from './layout/shapes.ts';
import { useMapped } from './MapContext.tsx';
import keyStyles from './MapKey.module.css';
import styles from './Overlay.module.css';
import { ringedBy } from './ringedBy.ts';
import { useLitLinks } from './useLinks.ts';

/** What the map draws as lines of what is lit, and its key explains. */
function useArcs(lit: Line): readonly Arc[] {
  const { dataset } = useAtlas();
  const { plates } = useMapped();
  return useMemo(() => arcsOf(dataset, lit, plates?.members), [dataset, lit, plates]);
}

interface LinkArcsProps {
  readonly lit: Line;
  readonly layout: GlyphLayout;
}

/**
 * Lines from an earlier action to a later one, their stroke by who ties the two, thinner between
 * others than the open one; an arrow where one is said to have led to the other. Within one place
 * the rings round the discs say it.
 */
export function LinkArcs({ lit, layout: { glyphs, names } }: LinkArcsProps) {
  const arcs = useArcs(lit);
  const seats = new Map(glyphs.map(({ place, seat }) => [place.id, seat]));
  const labels = [...glyphs, ...names].flatMap(({ label }) => (label === null ? [] : [label.box]));
  return (
    <g aria-hidden="true">
      {arcs.map(({ tie: { from, to }, form: { basis, aside, headed }, places }) => {
        const [start, end] = [seats.get(places[0]), seats.get(places[1])];
        if (start === undefined || end === undefined) return null;
        const others = [...seats.values()].filter((seat) => seat !== start && seat !== end);
        const arc = arcBetween(start, end, [...labels, ...others.map(boxAround)]);
        const head = headed ? arc.head : '';
        return (
          <g key={`${from} ${to} ${basis}`} className={aside ? styles.aside : undefined}>
            <path className={styles.halo} d={arc.line + head} />
            <path className={styles.arc} d={arc.line} strokeDasharray={linkDash(basis)} />
            {head !== '' && <path className={styles.head} d={head} />}
          </g>
        );
      })}
    </g>
  );
}

/**
 * What rings round discs and the lines that are drawn stand for, in the map's key: lines between
 * others than the open action in words of their own.
 */
export function LinkSigns() {
  const { dataset, view } = useAtlas();
  const { t } = useMessages();
  const lit = useLitLinks();
  const arcs = useArcs(lit);
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  const ringed = ringedBy(dataset, open, lit.ties);
  return (
    <>
      {ringed !== null && (
        <li>
          <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
            <circle className={keyStyles.disc} r={3.6} />
            <circle className={keyStyles.ringed} r={5.8} />
          </svg>
          {t('map.key.ringed', { ringed })}
        </li>
      )}
      {formsOf(arcs.map(({ form }) => form)).map(({ basis, aside, headed }) => (
        <li key={`${basis}${aside}`}>
          <LinkLine dash={linkDash(basis)} thin={aside} headed={headed} />
          {t(aside ? 'shared.link.others' : 'shared.link', { grade: basis })}
        </li>
      ))}
    </>
  );
}

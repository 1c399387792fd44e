import type { SyntheticEvent } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import type { Embed as EmbedPart } from '../state/view.ts';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import { OneChart } from '../views/charts/OneChart.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './Embed.module.css';
import { Detail, EventTable } from './lazyViews.ts';
import { MapPart } from './MapPart.tsx';
import { Pages } from './Pages.tsx';
import { Part } from './Part.tsx';
import { ScopeLine } from './ScopeLine.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useTellHeight } from './useTellHeight.ts';

function Alone({ embed }: { readonly embed: EmbedPart }) {
  switch (embed) {
    case 'map':
      return <MapPart />;
    case 'timeline':
      return <Timeline />;
    // An action is shown once it is open: until then it can be chosen.
    case 'action':
    case 'list':
      return <EventTable />;
    default:
      return <OneChart id={embed} />;
  }
}

/** The address of the same view in the whole atlas. */
function wholeOf(address: string): string {
  const whole = new URL(address);
  whole.searchParams.delete('embed');
  return whole.href;
}

/** What is shown of how many, what takes filters off, and the way to the whole atlas. */
function Foot() {
  const { selection, clear } = useAtlas();
  const { t } = useMessages();
  /** The address has changed since this was drawn. */
  const point = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = wholeOf(location.href);
  };
  return (
    <footer className={styles.foot}>
      <p className={styles.scope}>
        <ScopeLine short />
      </p>
      {selection.length > 0 && <TextButton onClick={clear}>{t('shared.clear')}</TextButton>}
      <a
        className={styles.whole}
        href={wholeOf(location.href)}
        target="_blank"
        rel="noopener"
        onPointerDown={point}
        onClick={point}
      >
        {t('share.embed.whole')}
      </a>
    </footer>
  );
}

/** CSS pixels that the map asks for, which has no height of its own. */
const MAP_HEIGHT = 560;

/** One part of the atlas for a page that frames it; an action that is opened takes its place. */
export function Embed({ embed }: { readonly embed: EmbedPart }) {
  const { view } = useAtlas();
  const shown = view.open === null ? embed : 'action';
  const frame = useTellHeight<HTMLDivElement>(shown === 'map' ? MAP_HEIGHT : undefined);
  useDocumentTitle();
  return (
    <div ref={frame} className={`${styles.embed} ${shown === 'map' ? styles.filling : ''}`}>
      <main className={styles[shown] ?? styles.flowing}>
        <Part key={view.open}>{view.open === null ? <Alone embed={embed} /> : <Detail />}</Part>
      </main>
      <Foot />
      {view.page !== null && (
        <Part over>
          <Pages />
        </Part>
      )}
    </div>
  );
}

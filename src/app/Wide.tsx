import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { Tabs } from '../ui/tabs/Tabs.tsx';
import { Charts } from '../views/charts/Charts.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './Frame.module.css';
import { Descent, Detail, EventTable, Story } from './lazyViews.ts';
import { MapPart } from './MapPart.tsx';
import { Part } from './Part.tsx';
import type { ScreenLayout } from '../state/screenLayout.ts';
import type { Pane } from '../state/view.ts';

/** The story with the charts of its step below it. */
function StorySide() {
  const { t } = useMessages();
  return (
    <aside className={styles.side} tabIndex={-1} aria-label={t('app.region.story')}>
      <Part>
        <Story place={styles.sideBody ?? ''} detail={<Detail />}>
          <Charts />
        </Story>
      </Part>
    </aside>
  );
}

/** The charts, or the open row or the story in their place. */
function Side() {
  const { view } = useAtlas();
  const { t } = useMessages();
  if (view.story !== null) return <StorySide />;
  const open = view.open !== null;
  return (
    <aside
      className={styles.side}
      tabIndex={-1}
      aria-label={t(open ? 'app.region.detail' : 'app.region.charts')}
    >
      {/* Each row, and the charts, begin at their top, however far the last one was scrolled. */}
      <div key={view.open} className={styles.sideBody}>
        <Part>{open ? <Detail /> : <Charts />}</Part>
      </div>
    </aside>
  );
}

function PanePart({ pane }: { readonly pane: Pane }) {
  switch (pane) {
    case 'timeline':
      return <Timeline />;
    case 'list':
      return <EventTable />;
    case 'links':
      return <Descent />;
  }
}

/** Timeline, list and links as tabs below the map. */
function Lower() {
  const { view, change } = useAtlas();
  const { t } = useMessages();
  return (
    <section id="time" tabIndex={-1} className={styles.lower} aria-label={t('app.region.time')}>
      <Tabs
        label={t('app.panes')}
        selected={view.pane}
        tabs={[
          { id: 'timeline', label: t('app.pane.timeline') },
          { id: 'list', label: t('app.pane.list') },
          { id: 'links', label: t('app.pane.links') },
        ]}
        onSelect={(pane) => {
          change({ pane });
        }}
      >
        <Part key={view.pane}><PanePart pane={view.pane} /></Part>
      </Tabs>
    </section>
  );
}

/** The layouts from 900 px: the charts beside the map, and from 1200 the facets too. */
export function Wide({ layout }: { readonly layout: Exclude<ScreenLayout, 'phone'> }) {
  const { t } = useMessages();
  return (
    <>
      {layout === 'wide' && (
        <section className={styles.left} aria-label={t('app.region.filters')}>
          <Facets />
        </section>
      )}
      <main className={styles.middle}>
        <MapPart />
        <Lower />
      </main>
      <Side />
    </>
  );
}

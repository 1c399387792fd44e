import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { Tabs } from '../ui/tabs/Tabs.tsx';
import { Charts } from '../views/charts/Charts.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './Frame.module.css';
import { Detail, EventTable } from './lazyViews.ts';
import { MapPart } from './MapPart.tsx';
import { Part } from './Part.tsx';
import type { ScreenLayout } from '../state/layout.ts';

/** The charts, or the open row in their place. */
function Side() {
  const { view } = useAtlas();
  const { t } = useMessages();
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

/** Timeline and list as tabs below the map. */
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
        ]}
        onSelect={(pane) => {
          change({ pane });
        }}
      >
        <Part key={view.pane}>{view.pane === 'timeline' ? <Timeline /> : <EventTable />}</Part>
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

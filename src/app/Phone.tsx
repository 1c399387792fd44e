import { useState } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { namesStepAlone } from '../state/StoryContext.tsx';
import { panes, sheets, type Sheet, type View } from '../state/view.ts';
import { Tabs } from '../ui/tabs/Tabs.tsx';
import { Charts } from '../views/charts/Charts.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import styles from './Frame.module.css';
import { Grab } from './Grab.tsx';
import { Descent, Detail, EventTable, Story } from './lazyViews.ts';
import { MapPart } from './MapPart.tsx';
import { Part } from './Part.tsx';

function SheetPanel({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet) {
    case 'timeline':
      return (
        <div className={styles.flowing}>
          <Timeline />
        </div>
      );
    case 'list':
      return <EventTable />;
    case 'links':
      return <Descent />;
    case 'charts':
      return (
        <div className={styles.scrolled}>
          <Charts />
        </div>
      );
    case 'filters':
      return (
        <div className={styles.scrolled}>
          <Facets />
        </div>
      );
    case 'story':
      return <Story place={styles.scrolled ?? ''} detail={<Detail />} />;
  }
}

/** The sheets there are: the story is one of them while it is read. */
function sheetsIn(view: View): { readonly known: readonly Sheet[]; readonly shown: Sheet } {
  if (view.story !== null) return { known: sheets, shown: namesStepAlone(view) ? 'story' : view.sheet };
  const known = sheets.filter((id) => id !== 'story');
  return { known, shown: view.sheet === 'story' ? 'timeline' : view.sheet };
}

function Sheets() {
  const { view, selection, change } = useAtlas();
  const { t } = useMessages();
  const { known, shown } = sheetsIn(view);
  // The story shows what is opened on its way itself.
  if (view.open !== null && shown !== 'story') {
    return (
      <div className={styles.scrolled}>
        <Part key={view.open}>
          <Detail />
        </Part>
      </div>
    );
  }
  return (
    <Tabs
      large
      label={t('app.panes')}
      selected={shown}
      tabs={known.map((id) => ({
        id,
        label:
          id === 'filters' && selection.length > 0
            ? t('app.pane.filters.count', { count: selection.length })
            : t(`app.pane.${id}`),
      }))}
      onSelect={(sheet) => {
        const pane = panes.find((id) => id === sheet);
        const shut = view.story === null ? {} : { open: null, claims: null };
        change({ sheet, ...(pane && { pane }), ...shut });
      }}
    >
      <Part key={shown}>
        <SheetPanel sheet={shown} />
      </Part>
    </Tabs>
  );
}

/** The phone: the map on top, everything else in a sheet below it that can be made taller. */
export function Phone() {
  const { t } = useMessages();
  const [tall, setTall] = useState(false);
  return (
    <main className={`${styles.middle} ${tall ? styles.tall : ''}`}>
      <MapPart />
      <section id="time" tabIndex={-1} className={styles.sheet} aria-label={t('app.region.time')}>
        <Grab
          label={t(tall ? 'app.sheet.shorter' : 'app.sheet.taller')}
          tall={tall}
          onChange={setTall}
        />
        <div className={styles.sheetBody}>
          <Sheets />
        </div>
      </section>
    </main>
  );
}

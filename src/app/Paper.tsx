import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAskedWords } from '../i18n/useAskedWords.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { AtlasOnPaper } from '../state/AtlasProvider.tsx';
import { pageAddress } from '../state/pageAddress.ts';
import { useTies } from '../state/useTies.ts';
import { Charts } from '../views/charts/Charts.tsx';
import { DescentTable } from '../views/descent/DescentTable.tsx';
import { AtlasMap } from '../views/map/AtlasMap.tsx';
import { MapProvider } from '../views/map/MapContext.tsx';
import { MapKey } from '../views/map/MapKey.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { Detail, EventTable } from './lazyViews.ts';
import { pageEntry, type PageEntry } from './Pages.tsx';
import styles from './Paper.module.css';
import { Part } from './Part.tsx';
import { ScopeLine } from './ScopeLine.tsx';

/** What was asked for, in words: each filter, the selected place, and the day shown. */
function Asked() {
  const { t } = useMessages();
  const { filters, looks } = useAskedWords();
  const asked = [...filters, ...looks];
  if (asked.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label={t('app.paper.filters')}>
      {asked.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** What the page rests on, of what date, and where it was printed from. */
function Sources() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { formatDate, formatList } = useIntl();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const { asOf, licence, sources, version } = dataset;
  const labels = formatList([...sources.values()].map(({ label }) => label));
  return (
    <footer className={styles.sources}>
      <p>
        {t('app.paper.sources', {
          sources: labels,
          version,
          licence,
          dated: asOf === null ? 'no' : 'yes',
          day: asOf === null ? '' : format.day(asOf, true),
        })}
      </p>
      <p>
        {t('app.paper.printed', {
          day: formatDate(now, { day: 'numeric', month: 'short', year: 'numeric' }),
          address: pageAddress(),
        })}
      </p>
    </footer>
  );
}

/** Which of the actions shown are tied to which, in words: the lines on screen need a gesture. */
function LinksOnPaper() {
  const { evaluation } = useAtlas();
  const { t } = useMessages();
  const ties = useTies().filter((tie) =>
    [tie.from, tie.to].some((row) => evaluation.failBits[row] === 0),
  );
  if (ties.length === 0) return null;
  return (
    <section className={styles.links}>
      <h2>{t('app.pane.links')}</h2>
      <DescentTable ties={ties} />
    </section>
  );
}

/** The page that lies over the instrument, which is then all that is printed. */
function PageOnPaper({ title, View }: Pick<PageEntry, 'title' | 'View'>) {
  const { t } = useMessages();
  return (
    <div className={styles.paper} data-paper>
      <header className={styles.head}>
        <h1>{t('app.title')}</h1>
        <p>{t(title)}</p>
      </header>
      <Part>
        <View />
      </Part>
      <Sources />
    </div>
  );
}

/**
 * The whole atlas, whatever part of it the screen shows; the open action comes first. A page that
 * lies over it is printed alone.
 */
export function Paper() {
  const { view } = useAtlas();
  const { t } = useMessages();
  const open = view.open !== null;
  const page = pageEntry(view.page);
  if (page !== undefined) return <PageOnPaper title={page.title} View={page.View} />;
  return (
    <AtlasOnPaper>
      <div className={styles.paper} data-paper>
        <header className={styles.head}>
          <h1>{t('app.title')}</h1>
          <p>
            <ScopeLine />
          </p>
          <Asked />
        </header>
        {open && (
          <section className={styles.action}>
            <Part>
              <Detail />
            </Part>
          </section>
        )}
        <section className={styles.map}>
          <Part>
            <MapProvider>
              <div>
                <AtlasMap />
              </div>
              <MapKey />
            </MapProvider>
          </Part>
        </section>
        <section className={styles.timeline}>
          <Part>
            <Timeline />
          </Part>
        </section>
        <section className={styles.charts}>
          <Part>
            <Charts />
          </Part>
        </section>
        {!open && (
          <>
            <Part>
              <EventTable />
            </Part>
            <LinksOnPaper />
          </>
        )}
        <Sources />
      </div>
    </AtlasOnPaper>
  );
}

import type { ReactNode } from 'react';
import type { DayGroup } from '../../domain/merging.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Counting.module.css';
import { begunTogether, mergedEvents } from './gatheringData.ts';
import type { Judged } from './standingData.ts';

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>;

/** The days of a group, and the actions that share them. */
function Group({ group }: { readonly group: DayGroup }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const days = format.days(group.from, group.to, false);
  return (
    <li>
      <span className={styles.days}>
        {group.from === group.to ? days : t('counting.merged.within', { days })}
      </span>{' '}
      {group.rows.map((row) => dataset.title(row)).join(', ')}
    </li>
  );
}

interface PlaceProps {
  readonly title: ReactNode;
  readonly groups: readonly DayGroup[];
}

function Place({ title, groups }: PlaceProps) {
  return (
    <div className={styles.ground}>
      <p>{title}</p>
      <ul>
        {groups.map((group) => (
          <Group key={`${group.from} ${group.rows.join(' ')}`} group={group} />
        ))}
      </ul>
    </div>
  );
}

/** What would be one event were it told that people gathered the day they began. */
function Together({ rows }: { readonly rows: readonly number[] }) {
  const { dataset } = useAtlas();
  const { t, name } = useMessages();
  const places = begunTogether(dataset, rows);
  if (places.length === 0) return null;
  const names = new Map(dataset.places.map((place) => [place.id, name(place.names)]));
  return (
    <>
      <p>{t('counting.together')}</p>
      {places.map(({ place, groups }) => (
        <Place key={place} title={<b>{names.get(place) ?? place}</b>} groups={groups} />
      ))}
    </>
  );
}

/** The events that counted actions make where those of one day and place are one. */
export function MergedEvents({ judged }: { readonly judged: readonly Judged[] }) {
  const { dataset } = useAtlas();
  const { t, rich, name } = useMessages();
  const format = useFormat();
  const standing = (...of: readonly string[]) =>
    judged.filter(({ verdict }) => of.includes(verdict.standing)).map(({ row }) => row);
  const counted = standing('in');
  const { places, loose, low, high } = mergedEvents(dataset, counted);
  const names = new Map(dataset.places.map((place) => [place.id, name(place.names)]));
  const shared = places.filter(({ groups }) => groups.flatMap(({ rows }) => rows).length > 1);
  return (
    <>
      <h4>{t('counting.merged')}</h4>
      <p>
        {t('counting.merged.text', {
          rows: counted.length,
          events: format.range({ low, high }, 'count'),
        })}{' '}
        {t('counting.merged.days')}
      </p>
      {shared.map(({ place, groups, ...events }) => (
        <Place
          key={place}
          title={rich('counting.merged.place', {
            b: bold,
            place: names.get(place) ?? place,
            rows: groups.flatMap(({ rows }) => rows).length,
            events: format.range(events, 'count'),
          })}
          groups={groups}
        />
      ))}
      {shared.length < places.length && <p>{t('counting.merged.alone')}</p>}
      {loose.length > 0 && <p>{t('counting.merged.loose', { count: loose.length })}</p>}
      <Together rows={standing('in', 'untold')} />
    </>
  );
}

import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { doesOf, type Standing } from './command.ts';
import type { Entry } from './entriesData.ts';
import type { Group } from './groupsData.ts';
import styles from './Palette.module.css';

interface OptionsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  /** The entry that Enter would do. */
  readonly active: Entry | undefined;
  readonly standing: Standing;
  readonly onPoint: (entry: Entry) => void;
  readonly onPick: (entry: Entry) => void;
}

/** The id of an option in the document. */
export function optionId(list: string, entry: Entry): string {
  return `${list}-${entry.id.replaceAll(/\s/g, '-')}`;
}

interface OptionProps extends Omit<OptionsProps, 'groups' | 'active'> {
  readonly entry: Entry;
  readonly selected: boolean;
}

/** One entry: its name, what it is, and what choosing it does. */
function Option({ id, entry, selected, standing, onPoint, onPick }: OptionProps) {
  const { t } = useMessages();
  const option = useRef<HTMLDivElement>(null);
  useEffect(
    function keepInSight() {
      const element = option.current;
      if (selected && element && 'scrollIntoView' in element) element.scrollIntoView({ block: 'nearest' });
    },
    [selected],
  );
  const does = doesOf(entry.command, standing);
  const inForce = does === 'off' || does === 'used';
  return (
    <div
      ref={option}
      role="option"
      id={optionId(id, entry)}
      aria-selected={selected}
      className={inForce ? `${styles.option} ${styles.inForce}` : styles.option}
      // The field keeps the focus, and on a phone its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => onPoint(entry)}
      onClick={() => onPick(entry)}
    >
      <span className={styles.name}>
        {entry.command.kind === 'search' ? t('palette.search', { text: entry.name }) : entry.name}
      </span>{' '}
      <span className={styles.hint} title={entry.hint}>{entry.hint}</span>{' '}
      <span className={styles.does}>{t(`palette.does.${does}`)}</span>
    </div>
  );
}

/** Everything that fits, under the headings of its kinds. */
export function Options({ id, groups, active, ...rest }: OptionsProps) {
  const { t } = useMessages();
  return (
    <div id={id} role="listbox" aria-label={t('palette.list')} className={styles.list}>
      {groups.map(({ id: group, entries, all }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" className={styles.head}>
            {t(`palette.group.${group}`)}
            {entries.length < all && (
              <span>{t('palette.group.some', { listed: entries.length, all })}</span>
            )}
          </div>
          {entries.map((entry) => (
            <Option key={entry.id} id={id} entry={entry} selected={entry === active} {...rest} />
          ))}
        </div>
      ))}
    </div>
  );
}

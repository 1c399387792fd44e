import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { usePreferences } from '../../state/preferences.ts';
import { Checkbox } from '../../ui/checkbox/Checkbox.tsx';
import styles from './Shortcuts.module.css';
import { namedKeys, shortcutGroups, type NamedKey } from './shortcutsData.ts';

const signs: Readonly<Partial<Record<NamedKey, LucideIcon>>> = {
  left: ArrowLeft,
  right: ArrowRight,
  up: ArrowUp,
  down: ArrowDown,
};

/** What stands on a key. */
function Legend({ legend }: { readonly legend: string }) {
  const { t } = useMessages();
  const named = namedKeys.find((key) => key === legend);
  if (named === undefined) return legend;
  const Sign = signs[named];
  const words = t(`shortcuts.${named}`);
  return Sign === undefined ? words : <Sign size={12} role="img" aria-label={words} />;
}

/** One way to press: a key, or keys that are held together. */
function Keys({ pressed }: { readonly pressed: string }) {
  const legends = pressed.length > 1 ? pressed.split('+') : [pressed];
  return legends.map((legend, i) => (
    <Fragment key={legend}>
      {i > 0 && ' + '}
      <kbd>
        <Legend legend={legend} />
      </kbd>
    </Fragment>
  ));
}

/** Whether `?` alone brings this sheet up: who dictates may press it without meaning to. */
function KeySwitch() {
  const [{ shortcutKey }, change] = usePreferences();
  const { t } = useMessages();
  return (
    <label className={styles.switch}>
      <Checkbox checked={shortcutKey} onChange={(checked) => change({ shortcutKey: checked })} />
      {t('shortcuts.switch')}
    </label>
  );
}

/** Every key the atlas listens to, by the part of the screen that has the focus. */
export function Shortcuts() {
  const { t } = useMessages();
  return (
    <div className={styles.shortcuts}>
      <div className={styles.groups}>
        {shortcutGroups.map(({ title, shortcuts }) => (
          <section key={title} className={styles.group} aria-label={t(title)}>
            <h3>{t(title)}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((pressed) => (
                      <span key={pressed}>
                        <Keys pressed={pressed} />
                      </span>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <KeySwitch />
    </div>
  );
}

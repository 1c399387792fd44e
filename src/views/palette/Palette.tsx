import { useId, useState } from 'react';
import { localeOfTag } from '../../i18n/locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { doesOf, type Standing } from './command.ts';
import type { Entry } from './entriesData.ts';
import { groupsOf, type Group } from './groupsData.ts';
import { optionId, Options } from './Options.tsx';
import styles from './Palette.module.css';
import { useEntries } from './useEntries.ts';
import { usePicking } from './usePicking.ts';
import { useRun, type Ways } from './useRun.ts';

/** Takes the focus now, and again when the dialog it stands in is shown. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '');
  input?.focus();
}

function useStanding(): Standing {
  const { view } = useAtlas();
  const [{ theme }] = usePreferences();
  const { tag } = useMessages();
  return { view, theme, language: localeOfTag(tag) };
}

/** What was typed, what fits it, and the filter that was just put on or taken off. */
function useAsking(ways: Ways, typed: string) {
  const { entries, find } = useEntries();
  const standing = useStanding();
  const run = useRun(ways);
  const [text, setText] = useState(typed);
  const [toggled, setToggled] = useState<Entry | null>(null);
  const groups = groupsOf(entries, find, text, standing);
  const picking = usePicking(groups, pick);
  function pick(entry: Entry) {
    const { kind } = entry.command;
    setToggled(kind === 'value' || kind === 'frame' ? entry : null);
    run(entry.command);
  }
  const type = (next: string) => {
    setText(next);
    setToggled(null);
    picking.reset();
  };
  return { groups, standing, text, type, toggled, picking, pick };
}

interface AnswerProps {
  readonly groups: readonly Group[];
  readonly toggled: Entry | null;
  readonly standing: Standing;
  readonly text: string;
}

/** Says how much was found, or what became of a filter. */
function Answer({ groups, toggled, standing, text }: AnswerProps) {
  const { dataset, evaluation } = useAtlas();
  const { t } = useMessages();
  const found = groups.filter(({ id }) => id !== 'search').reduce((sum, { all }) => sum + all, 0);
  const said = () => {
    if (toggled !== null) {
      return t('palette.toggled', {
        on: doesOf(toggled.command, standing) === 'off' ? 'yes' : 'no',
        of: toggled.hint === '' ? 'no' : 'yes',
        dimension: toggled.hint,
        filter: toggled.name,
        shown: evaluation.shown,
        rows: dataset.length,
      });
    }
    return text.trim() === '' ? t('palette.hint') : t('palette.found', { count: found });
  };
  return (
    <p role="status" className={styles.answer}>
      {said()}
    </p>
  );
}

interface PaletteProps extends Ways {
  /** What was typed before the field was there. */
  readonly typed?: string;
}

/** A field to type a name in, and all that is called so, by the arrow keys, the pointer or a finger. */
export function Palette({ typed = '', ...ways }: PaletteProps) {
  const { t, rich } = useMessages();
  const id = useId();
  const { groups, standing, text, type, toggled, picking, pick } = useAsking(ways, typed);
  const { active } = picking;
  return (
    <div className={styles.palette}>
      <input
        ref={takeFocus}
        type="text"
        role="combobox"
        className={styles.field}
        value={text}
        placeholder={t('palette.field')}
        aria-label={t('palette.field')}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={active && optionId(id, active)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={({ target }) => {
          type(target.value);
        }}
        onKeyDown={picking.onKeyDown}
      />
      <Answer groups={groups} toggled={toggled} standing={standing} text={text} />
      <Options
        id={id}
        groups={groups}
        active={active}
        standing={standing}
        onPoint={picking.setActive}
        onPick={pick}
      />
      <p className={styles.keys}>
        {rich('palette.keys', { k: (chunks) => <kbd>{chunks}</kbd> })}
      </p>
    </div>
  );
}

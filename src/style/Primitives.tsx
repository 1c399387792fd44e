import { lazy, useId, useState } from 'react';
import { outcomeOrder } from '../encoding/outcome.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { ChunkBoundary } from '../ui/ChunkBoundary.tsx';
import { Checkbox } from '../ui/checkbox/Checkbox.tsx';
import { Coming } from '../ui/coming/Coming.tsx';
import { CopyText } from '../ui/copyText/CopyText.tsx';
import { Dash } from '../ui/dash/Dash.tsx';
import { InlineSelect } from '../ui/inlineSelect/InlineSelect.tsx';
import { PictureButtons } from '../ui/picture/PictureButtons.tsx';
import { PlainTable } from '../ui/plainTable/PlainTable.tsx';
import { Radio } from '../ui/radio/Radio.tsx';
import { Reference } from '../ui/reference/Reference.tsx';
import { Section } from '../ui/section/Section.tsx';
import { Tabs } from '../ui/tabs/Tabs.tsx';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../ui/visuallyHidden/VisuallyHidden.tsx';
import { Dialogs, Tipped } from './Floating.tsx';
import { Samples } from './Sample.tsx';
import styles from './Style.module.css';

/** It never arrives. */
const Awaited = lazy(() => new Promise<never>(() => undefined));

function Awaiting() {
  const { t } = useMessages();
  return (
    <ChunkBoundary fallback={t('app.failed.part')} coming={<Coming words={t('app.part.coming')} />}>
      <Awaited />
    </ChunkBoundary>
  );
}

function Boxes() {
  const { t } = useMessages();
  const [checked, setChecked] = useState(true);
  return (
    <label className={styles.row}>
      <Checkbox checked={checked} onChange={setChecked} />
      <Checkbox checked={!checked} onChange={(other) => setChecked(!other)} />
      {t('map.tiles')}
    </label>
  );
}

function Rings() {
  const { t } = useMessages();
  const name = useId();
  const [first, setFirst] = useState(true);
  return (
    <label className={styles.row}>
      <Radio name={name} checked={first} onChoose={() => setFirst(true)} />
      <Radio name={name} checked={!first} onChoose={() => setFirst(false)} />
      {t('map.tiles')}
    </label>
  );
}

function Copying() {
  const { t } = useMessages();
  return (
    <CopyText
      text={() => t('app.title')}
      label={t('report.copy')}
      copied={t('report.copied')}
      byHand={t('report.by_hand')}
      send={{ label: t('report.send'), href: (text) => `mailto:?body=${encodeURIComponent(text)}` }}
    />
  );
}

function Select() {
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<string>('won');
  return (
    <InlineSelect
      label={t('dimension.outcome')}
      value={outcome}
      options={outcomeOrder.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      onChange={setOutcome}
    />
  );
}

/** A table with a control, with a word, and with nothing to say. */
export function SmallTable() {
  const { t } = useMessages();
  return (
    <PlainTable caption={t('charts.outcomes.caption', { shown: 2 })}>
      <thead>
        <tr>
          <th scope="col">{t('charts.row')}</th>
          <th scope="col">{t('dimension.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <button type="button">{t('action_type.strike')}</button>
          </th>
          <td>{t('outcome.won')}</td>
        </tr>
        <tr>
          <th scope="row">{t('action_type.labor_protest')}</th>
          <td>
            <Dash words={t('format.unknown')} />
          </td>
        </tr>
      </tbody>
    </PlainTable>
  );
}

const references = [
  { name: 'plain', tone: undefined },
  { name: 'quiet', tone: 'quiet' },
  { name: 'differ', tone: 'differ' },
] as const;

function References() {
  const { t } = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <p className={styles.row}>
      {references.map(({ name, tone }) => (
        <Reference
          key={name}
          tone={tone}
          aria-expanded={open === name}
          onClick={() => {
            setOpen(open === name ? null : name);
          }}
        >
          {tone === 'differ' ? t('rests.differ', { differ: 2 }) : t('app.sources')}
        </Reference>
      ))}
    </p>
  );
}

const panes = ['timeline', 'list', 'links'] as const;

function Panes({ large = false }: { readonly large?: boolean }) {
  const { t } = useMessages();
  const [selected, setSelected] = useState<(typeof panes)[number]>('timeline');
  return (
    <Tabs
      tabs={panes.map((id) => ({ id, label: t(`app.pane.${id}`) }))}
      selected={selected}
      label={t('app.panes')}
      onSelect={setSelected}
      large={large}
    >
      {t(`app.pane.${selected}`)}
    </Tabs>
  );
}

function Text() {
  const { t } = useMessages();
  return (
    <Section title={t('app.about')}>
      <p>{t('map.intro')}</p>
    </Section>
  );
}

function Words() {
  const { t } = useMessages();
  return (
    <p className={styles.row}>
      <TextButton>{t('shared.clear')}</TextButton>
      <TextButton disabled>{t('shared.fewer')}</TextButton>
    </p>
  );
}

/** Nothing to see; described for who looks for it. */
function Unseen() {
  const { t } = useMessages();
  return (
    <p>
      <span lang="en">For screen readers alone, between the marks:</span> «
      <VisuallyHidden>{t('map.instructions')}</VisuallyHidden>»
    </p>
  );
}

/** Here is nothing to make a picture of, so that each says what it says where none can be made. */
function Picturing() {
  const { t } = useMessages();
  const what = t('map.title');
  return (
    <p className={styles.row}>
      <PictureButtons
        name="sample"
        label={(format) => t('picture.save', { what, format })}
        failed={t('picture.failed')}
        find={() => undefined}
      />
    </p>
  );
}

const samples = [
  { name: 'ui/textButton/TextButton', Drawn: Words },
  { name: 'ui/reference/Reference', Drawn: References },
  { name: 'ui/inlineSelect/InlineSelect', Drawn: Select },
  { name: 'ui/checkbox/Checkbox', Drawn: Boxes },
  { name: 'ui/radio/Radio', Drawn: Rings },
  { name: 'ui/tabs/Tabs', Drawn: Panes },
  { name: 'ui/tabs/Tabs large', Drawn: () => <Panes large /> },
  { name: 'ui/section/Section', Drawn: Text },
  { name: 'ui/plainTable/PlainTable, ui/dash/Dash', Drawn: SmallTable },
  { name: 'ui/copyText/CopyText', Drawn: Copying },
  { name: 'ui/picture/PictureButtons', Drawn: Picturing },
  { name: 'ui/dialog/Dialog', Drawn: () => <Dialogs>{<SmallTable />}</Dialogs> },
  { name: 'ui/tip/Tip', Drawn: Tipped },
  { name: 'ui/visuallyHidden/VisuallyHidden', Drawn: Unseen },
  { name: 'ui/ChunkBoundary, ui/coming/Coming', Drawn: Awaiting },
] as const;

/** What views are made of, whatever they are about; the marks have their own part. */
export function Primitives() {
  return <Samples of={samples} />;
}

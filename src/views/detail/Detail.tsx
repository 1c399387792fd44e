import { useRef, useState, type RefObject } from 'react';
import type { FieldRole } from '../../domain/dataset.ts';
import { fieldFor, fieldsOf, isInferred } from '../../domain/field.ts';
import { gainOf } from '../../domain/gain.ts';
import { stagesIn } from '../../domain/stages.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { useFreeKey } from '../../ui/useFreeKey.ts';
import { Changes } from './Changes.tsx';
import { Chip } from './Chip.tsx';
import { Chronology } from './Chronology.tsx';
import type { Cited } from '../../domain/citation.ts';
import { Claims } from './Claims.tsx';
import { knownFields, lastedOf } from './claimsData.ts';
import { Demands } from './Demands.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Detail.module.css';
import { Facts } from './Facts.tsx';
import { Figures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { Links } from './Links.tsx';
import { Panel } from './Panel.tsx';
import { Passages } from './Passages.tsx';
import { useWhere } from './useWhere.ts';
import { Stages } from './Stages.tsx';
import { Untold } from './Untold.tsx';
import { Wages } from './Wages.tsx';

function Outcome({ row }: { readonly row: number }) {
  const { dataset } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const outcome = dataset.roles.outcome?.(row);
  if (outcome === undefined) return null;
  const field = dataset.fields.find(({ claims }) => claims(row)[0]?.cell.kind === 'outcome');
  const lasted = lastedOf(dataset, row);
  return (
    <p className={styles.outcome}>
      <MarkIcon encoding={outcomeMark(outcome)} r={8} />
      <b>{words.t(`outcome.${outcome}`)}</b>
      {lasted !== undefined && (
        <span>
          {lasted.stated === undefined
            ? words.t('detail.after', { days: lasted.days })
            : words.t('detail.after.stated', {
                days: lasted.days,
                stated: cellText(lasted.stated, format, words),
              })}
        </span>
      )}
      {field !== undefined && <Chip field={field} row={row} />}
    </p>
  );
}

interface Shown {
  readonly cited: Cited;
  readonly anchor: HTMLElement;
  /** The field whose claims were open then: what is opened later stands in front. */
  readonly claims: string | null;
  /** How many were opened one after another, this one included. */
  readonly n: number;
}

/** What a paragraph mark opens: the passages behind one statement. */
function CitedPassages({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  const { t, label } = useMessages();
  const where = useWhere();
  const { cited } = shown;
  const graded = cited.basis === 'stated' || cited.basis === 'inferred';
  return (
    <Panel
      title={t('claims.passages')}
      dek={t('claims.passages.dek')}
      closeLabel={t('claims.close')}
      findAnchor={() => shown.anchor}
      onClose={onClose}
    >
      <p className={styles.where}>
        <b>{where(cited)}</b>{' '}
        <span>
          {label({
            kind: 'message',
            id: `${graded ? 'basis' : 'link_basis'}.${cited.basis}`,
          })}
        </span>
      </p>
      <Passages cited={cited} />
      {cited.note !== undefined && (
        <p className={styles.note}>
          <b>{t('claims.note')}</b> {cited.note}
        </p>
      )}
    </Panel>
  );
}

/** One panel at a time: the passages of a statement, else the claims of what is asked about. */
function Evidence({ row, shown, pressed, onClose }: {
  readonly row: number;
  readonly shown: Shown | null;
  readonly pressed: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const { dataset, view } = useAtlas();
  if (shown !== null && shown.claims === view.claims) {
    return <CitedPassages key={shown.n} shown={shown} onClose={onClose} />;
  }
  const asked = fieldsOf(dataset, view.claims);
  return asked.length === 0 ? null : <Claims key={view.claims} fields={asked} row={row} pressed={pressed} />;
}

/** The way to all the claims of a section; nothing where the dataset has no such section. */
function SectionChip({ role, row }: { readonly role: FieldRole; readonly row: number }) {
  const field = fieldFor(useAtlas().dataset, role);
  return field === undefined ? null : <Chip field={field} row={row} />;
}

/** To what can be taken along of the open row: a link, a citation, its data. */
function Sharing() {
  const { change } = useAtlas();
  const { t } = useMessages();
  return (
    <p className={styles.sharing}>
      <TextButton
        onClick={() => {
          change({ page: 'share' });
        }}
      >
        {t('detail.share')}
      </TextButton>
    </p>
  );
}

function OpenRow({ row }: { readonly row: number }) {
  const { open, change, dataset, view } = useAtlas();
  const [shown, setShown] = useState<Shown | null>(null);
  const pressed = useRef<HTMLElement>(null);
  const format = useFormat();
  const { roles } = dataset;
  const { figures, facts, untold } = knownFields(dataset.fields, row);
  const ladder = roles.wages?.(row);
  const span = roles.span?.(row);
  const began = roles.outcome?.(row) !== 'not_begun';
  useFreeKey(({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented) return;
    if (view.claims === null) open(null);
    else change({ claims: null });
  });
  const show = (cited: Cited, anchor: HTMLElement) => {
    setShown((last) => ({ cited, anchor, claims: view.claims, n: (last?.n ?? 0) + 1 }));
  };
  return (
    <article
      onClickCapture={({ target }) => {
        if (target instanceof Element) pressed.current = target.closest('[data-told], [data-field]') ?? pressed.current;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') open(null);
      }}
    >
      <Heading row={row} days={span === undefined ? null : began ? format.span(span) : format.bound('start', span)} />
      <Outcome row={row} />
      <p className={styles.summary}>{dataset.summary(row)}</p>
      <Figures fields={figures} row={row} />
      {ladder !== undefined && (
        <Wages
          ladder={ladder}
          gain={gainOf(dataset, row, 'won')}
          isInferred={(rung) => isInferred(fieldFor(dataset, rung), row)}
        />
      )}
      <Stages stages={stagesIn(roles, row)} begun={span?.startMin} onShow={show} />
      <Demands
        demands={roles.demands?.(row) ?? []}
        count={roles.demandCount?.(row)}
        chip={<SectionChip role="demands" row={row} />}
        onShow={show}
      />
      <Chronology
        steps={roles.steps?.(row) ?? []}
        begun={span?.startMin}
        chip={<SectionChip role="steps" row={row} />}
        onShow={show}
      />
      <Links links={roles.links?.(row) ?? []} onShow={show} />
      <Facts fields={facts} row={row} />
      <Untold fields={untold} />
      <Changes row={row} />
      <Sharing />
      <Evidence
        row={row}
        shown={shown}
        pressed={pressed}
        onClose={() => {
          setShown(null);
        }}
      />
    </article>
  );
}

/** The open row: everything recorded about it, each statement with the way to its source. */
export function Detail() {
  const { dataset, view } = useAtlas();
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  // A row has its own state, so that no panel outlives the row it speaks of.
  return row === undefined ? null : <OpenRow key={row} row={row} />;
}

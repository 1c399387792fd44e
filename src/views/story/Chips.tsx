import { useIntl } from 'react-intl';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Reference } from '../../ui/reference/Reference.tsx';
import { chipsOf, type Chip } from './chipsData.ts';
import { restsOf, type Sentence } from './step.ts';
import type { StoryWords } from './useStoryWords.ts';

interface ChipsProps {
  readonly sentence: Sentence;
  readonly words: StoryWords;
}

/** The way to the list, for what is counted over many actions. */
function ToList() {
  const { change } = useAtlas();
  const { t } = useMessages();
  return (
    <Reference
      data-rest
      aria-label={t('story.chip.rows.label')}
      onClick={() => {
        change({ pane: 'list', sheet: 'list' });
      }}
    >
      {t('story.chip.rows')}
    </Reference>
  );
}

function ToClaims({ chip, words }: { readonly chip: Chip & { kind: 'event' }; readonly words: StoryWords }) {
  const { change, dataset } = useAtlas();
  const { t, label } = useMessages();
  const intl = useIntl();
  const { event, field, fields, cited, differing, named } = chip;
  const text = differing > 0 ? t('story.chip.differ', { count: differing }) : words.where(cited);
  const row = dataset.rowOf(event);
  const title = row === undefined ? event : dataset.title(row);
  const names = intl.formatList(fields.map(label), { type: 'conjunction' });
  return (
    <Reference
      data-rest
      tone={differing > 0 ? 'differ' : undefined}
      aria-label={
        field === null
          ? t('story.chip.step', { title, chip: text })
          : t('story.chip.claims', { title, fields: names, chip: text })
      }
      onClick={() => {
        change({ open: event, claims: field });
      }}
    >
      {named ? t('story.chip.named', { title, chip: text }) : text}
    </Reference>
  );
}

/** What a sentence rests on: each opens the claims, from where Back returns. */
export function Chips({ sentence, words }: ChipsProps) {
  const { dataset } = useAtlas();
  return chipsOf(dataset, restsOf(sentence)).map((chip, at) => (
    <span key={at}>
      {' '}
      {chip.kind === 'rows' ? <ToList /> : <ToClaims chip={chip} words={words} />}
    </span>
  ));
}

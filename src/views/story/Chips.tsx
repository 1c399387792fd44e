import { useIntl } from 'react-intl';
import type { Selection } from '../../crossfilter/selection.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLayout } from '../../state/layout.ts';
import type { View } from '../../state/view.ts';
import { Reference } from '../../ui/reference/Reference.tsx';
import { chipsOf, type Chip } from './chipsData.ts';
import { restsOf, type Sentence } from './step.ts';
import type { StoryWords } from './useStoryWords.ts';

interface ChipsProps {
  readonly sentence: Sentence;
  readonly words: StoryWords;
  /** What the step asks for. */
  readonly shown: Selection;
}

/** What a chip says, its name for those who do not see it, and what it shows. */
interface Way {
  readonly text: string;
  readonly name: string;
  readonly to: Partial<View>;
  readonly differ?: true;
}

const parts = {
  // With the ties by sequence: of some it is said that they followed an example, but not whose.
  links: { pane: 'links', sheet: 'links', sequence: true },
  sources: { page: 'sources' },
} as const satisfies Record<string, Partial<View>>;

/** The list with nothing asked but what a chip counts: it shows as many rows as the chip says. */
const listed = {
  pane: 'list',
  sheet: 'list',
  search: '',
  inView: false,
  countedBy: null,
} as const satisfies Partial<View>;

function useWay(words: StoryWords): (chip: Chip) => Way {
  const { dataset } = useAtlas();
  const { t, label } = useMessages();
  const intl = useIntl();
  const toEvent = (chip: Chip & { kind: 'event' }): Way => {
    const { event, field, fields, cited, inferred, differing, named } = chip;
    const plain = differing > 0 ? t('story.chip.differ', { count: differing }) : words.where(cited);
    const said = inferred ? t('story.chip.inferred', { chip: plain }) : plain;
    const row = dataset.rowOf(event);
    const title = row === undefined ? event : dataset.title(row);
    const names = intl.formatList(fields.map(label), { type: 'conjunction' });
    return {
      text:
        named === null
          ? said
          : t('story.chip.named', { title: named === 'event' ? title : names, chip: said }),
      name:
        field === null
          ? t('story.chip.step', { title, chip: said })
          : t('story.chip.claims', { title, fields: names, chip: said }),
      to: { open: event, claims: field },
      ...(differing > 0 ? { differ: true } : {}),
    };
  };
  return (chip) => {
    switch (chip.kind) {
      case 'rows': {
        const { selection, sort, keys } = chip;
        const count = keys.length;
        return {
          text: t('story.chip.rows', { count }),
          name: t('story.chip.rows.label', { count }),
          to: { ...listed, selection, sort },
        };
      }
      case 'count': {
        const text = words.where(chip.cited);
        return { text, name: t('story.chip.count', { chip: text }), to: { page: 'counting' } };
      }
      case 'part':
        return {
          text: t(`story.chip.${chip.part}`),
          name: t(`story.chip.${chip.part}.label`),
          to: parts[chip.part],
        };
      case 'event':
        return toEvent(chip);
    }
  };
}

/** What a sentence rests on: each opens it, from where Back returns. */
export function Chips({ sentence, words, shown }: ChipsProps) {
  const { dataset, change } = useAtlas();
  const layout = useLayout();
  const wayOf = useWay(words);
  return chipsOf(dataset, restsOf(sentence), shown).map((chip, at) => {
    const { text, name, to, differ } = wayOf(chip);
    // On a phone an open action would stand in the place of the sheet.
    const shut = layout === 'phone' && to.sheet !== undefined ? { open: null, claims: null } : {};
    return (
      <span key={at}>
        {' '}
        <Reference
          data-rest
          tone={differ && 'differ'}
          aria-label={name}
          onClick={() => {
            change({ ...to, ...shut });
          }}
        >
          {text}
        </Reference>
      </span>
    );
  });
}

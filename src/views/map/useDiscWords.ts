import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../../crossfilter/clause.ts';
import type { Outcome } from '../../domain/codes.ts';
import type { Dataset, FieldRole } from '../../domain/dataset.ts';
import { differingIn } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import type { Span } from '../../domain/span.ts';
import { drawnPeople } from '../../encoding/size.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages, type Wording } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { DiscState } from './glyph/useDiscState.ts';

/** What is said of a disc that claims may differ on. */
const said: readonly FieldRole[] = ['start', 'end', 'outcome', 'size'];

/** What a disc says of itself. */
export interface DiscWords {
  readonly title: string;
  /** Place, dates, outcome, people: what the dataset records of them. */
  readonly facts: readonly string[];
  /** All of it in one line. */
  readonly name: string;
}

function peopleWords(dataset: Dataset, row: number, format: Format, { t }: Wording): string {
  const size = dataset.roles.size?.(row);
  if (size === undefined) return t('map.people.unknown');
  return t('map.people', {
    people: format.range(size, 'people', size.wording),
    wording: size.wording ?? 'exact',
    count: Math.round(drawnPeople(size, dataset.reading)),
  });
}

/**
 * Words for what a disc shows this moment, beyond what is recorded of it; none where all is sure,
 * or where it is not dated or never began, which is said already.
 */
function stateWords(
  { phase, certainty }: DiscState,
  outcome: Outcome | undefined,
  { t }: Wording,
): readonly string[] {
  if (phase === 'undated' || (phase === 'not_yet' && outcome === 'not_begun')) return [];
  if (phase !== null) return [t('map.phase', { phase })];
  return certainty === Answer.POSSIBLE ? [t('map.certainty.possible')] : [];
}

/** Words for a disc: its name for those who hear it, its facts for those who see it. */
export function useDiscWords(
  row: number,
  place: Place,
  further: boolean,
  state: DiscState,
): DiscWords {
  const { dataset } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const intl = useIntl();
  const recorded = useMemo(() => {
    const { roles } = dataset;
    const outcome = roles.outcome?.(row);
    const spanWords = (span: Span | undefined) => {
      if (span === undefined) return words.t('map.dates.unknown');
      return outcome === 'not_begun' ? format.bound('start', span) : format.span(span);
    };
    const placeName = words.name(place.names);
    const first = roles.sites?.(row)[0]?.place;
    return [
      ...(dataset.title(row).includes(placeName) ? [] : [placeName]),
      ...(roles.span ? [spanWords(roles.span(row))] : []),
      ...(outcome === undefined
        ? []
        : [words.t(`outcome.${outcome}`).toLocaleLowerCase(intl.locale)]),
      ...(roles.size ? [peopleWords(dataset, row, format, words)] : []),
      ...(differingIn(dataset, row, said) > 0 ? [words.t('map.disc.differ')] : []),
      ...(further ? [words.t('map.disc.further')] : []),
      ...(further && first ? [words.t('map.disc.at', { place: words.name(first.names) })] : []),
    ];
  }, [dataset, format, further, intl.locale, place, row, words]);
  const title = dataset.title(row);
  const facts = [...recorded, ...stateWords(state, dataset.roles.outcome?.(row), words)];
  return { title, facts, name: [title, ...facts].join(', ') };
}

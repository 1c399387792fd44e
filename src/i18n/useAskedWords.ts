import { useAtlas } from '../state/AtlasContext.tsx';
import { useClauseWords } from './useClauseWords.ts';
import { useFormat } from './useFormat.ts';
import { useMessages } from './useMessages.ts';

/** What was asked for, in words. */
interface Asked {
  /** Each filter. */
  readonly clauses: readonly string[];
  /** What rows and figures depend on: each filter, and which claims are read. */
  readonly filters: readonly string[];
  /** What only the map and the timeline show: the selected place, and the day. */
  readonly looks: readonly string[];
}

/** What was asked for, as a page of paper or a picture has to say it. */
export function useAskedWords(): Asked {
  const { dataset, view, selection } = useAtlas();
  const { t, name } = useMessages();
  const format = useFormat();
  const { dimensionWords, clauseWords } = useClauseWords();
  const { day } = view;
  const town = dataset.places.find(({ id }) => id === view.town);
  const clauses = selection.map((clause) =>
    t(
      clause.kind === 'window' && !clause.possible
        ? 'app.paper.filter.certain'
        : 'app.paper.filter',
      { dimension: dimensionWords(clause.dimension), value: clauseWords(clause) },
    ),
  );
  const { reading } = dataset;
  return {
    clauses,
    filters: [...clauses, ...(reading === 'in_use' ? [] : [t('app.paper.reading', { reading })])],
    looks: [
      ...(town === undefined ? [] : [t('app.paper.town', { place: name(town.names) })]),
      ...(day === null ? [] : [t('app.paper.day', { day: format.day(day, true) })]),
    ],
  };
}

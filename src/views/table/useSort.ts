import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

/** The order of the list in words, and the ways to change it. */
export interface SortControl {
  /** Field id; null is the dataset's own order. */
  readonly field: string | null;
  readonly descending: boolean;
  /** "sorted by start" */
  readonly words: string;
  /** Name of the dataset's own order as a choice. */
  readonly own: string;
  /** Ascending by another field; by the same one descending, then the own order again. */
  readonly cycle: (field: string) => void;
  readonly choose: (field: string | null, descending: boolean) => void;
}

/** The order of the list; it lives in the address. */
export function useSort(): SortControl {
  const { dataset, view, change } = useAtlas();
  const { t, label } = useMessages();
  const { sort } = view;
  const sorted = dataset.fields.find(({ id }) => id === sort?.field);
  const dated = dataset.roles.span !== undefined;
  const choose = (field: string | null, descending: boolean) => {
    change({ sort: field === null ? null : { field, descending } });
  };
  const words = () => {
    if (sorted === undefined) return t(dated ? 'table.order.start' : 'table.order.own');
    const name = label(sorted.label);
    const field = sorted.label.kind === 'message' ? name.toLowerCase() : name;
    return t(sort?.descending === true ? 'table.order.descending' : 'table.order.ascending', {
      field,
    });
  };
  return {
    field: sort?.field ?? null,
    descending: sort?.descending ?? false,
    words: words(),
    own: t(dated ? 'table.sort.start' : 'table.sort.own'),
    cycle: (field) => {
      if (sort?.field !== field) choose(field, false);
      else choose(sort.descending ? null : field, true);
    },
    choose,
  };
}

import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

/** The selected town, of which title, bars and counts speak. */
export interface Town {
  /** Null: none is selected. */
  readonly id: string | null;
  /** Empty for none. */
  readonly name: string;
}

export function useTown(): Town {
  const { dataset, view } = useAtlas();
  const { name } = useMessages();
  const town = dataset.places.find(({ id }) => id === view.town);
  return town === undefined ? { id: null, name: '' } : { id: town.id, name: name(town.names) };
}

import { useAtlas } from '../../state/AtlasContext.tsx';
import { Chips } from './Chips.tsx';
import { Facet } from './Facet.tsx';
import { FoundBy } from './FoundBy.tsx';
import { FrameCheck } from './FrameCheck.tsx';
import { ResultLine } from './ResultLine.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchFailure } from './SearchFailure.tsx';

/** Search, what is shown, the filters in force, and every dimension to filter by. */
export function Facets() {
  const { dataset } = useAtlas();
  return (
    <>
      <SearchBox />
      <SearchFailure />
      <FoundBy />
      <ResultLine />
      <Chips />
      <FrameCheck />
      {dataset.dimensions
        .filter(({ kind }) => kind === 'facet')
        .map((dimension) => (
          <Facet key={dimension.id} dimension={dimension} />
        ))}
    </>
  );
}

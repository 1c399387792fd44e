import { useAtlas } from '../../state/AtlasContext.tsx';
import { worded } from '../../i18n/worded.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { late } from '../../ui/late.tsx';
import { Chips } from './Chips.tsx';
import { Facet } from './Facet.tsx';
import { FrameCheck } from './FrameCheck.tsx';
import { ResultLine } from './ResultLine.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchFailure } from './SearchFailure.tsx';

/** Why rows were found: no part of the first load, for a reader has to search first. */
const found = late(() => worded(import('./FoundBy.tsx').then(({ FoundBy }) => FoundBy)));

/** Search, what is shown, the filters in force, and every dimension to filter by. */
export function Facets() {
  const { dataset, view } = useAtlas();
  return (
    <>
      <SearchBox />
      <SearchFailure />
      {view.search.trim() !== '' && (
        <ChunkBoundary fallback={null} coming={null}>
          <found.View />
        </ChunkBoundary>
      )}
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

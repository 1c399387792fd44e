import { useQuery } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useMemo, useState, type ReactNode } from 'react';
import { LoadError } from '../data/loadError.ts';
import { strikeDataset } from '../data/strikes/dataset.ts';
import type { Language } from '../domain/language.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { AtlasProvider } from '../state/AtlasProvider.tsx';
import { HoverProvider } from '../state/HoverContext.tsx';
import { StoryProvider } from '../state/StoryContext.tsx';
import { KeptPlaceProvider } from '../state/KeptPlaceContext.tsx';
import { viewParsers } from '../state/grammar.ts';
import { atlasQuery } from '../state/queries.ts';
import { useSearchIndex } from '../state/search.ts';
import { Frame } from './Frame.tsx';
import { Embed, KeptContent } from './lateOver.ts';
import { Notice } from './Notice.tsx';
import { Part } from './Part.tsx';

/** A link with a search shows nothing until its rows are found, or cannot be: else it would first count them all. */
function FirstFound({ children }: { readonly children: ReactNode }) {
  const { dataset, view } = useAtlas();
  const { isLoading } = useSearchIndex(dataset, view.search.trim() !== '');
  const [waits, setWaits] = useState(true);
  if (waits && !isLoading) setWaits(false);
  return waits && isLoading ? <Notice kind="loading" /> : children;
}

/** All of it, or the one part that another page frames. */
function Screen() {
  const { view } = useAtlas();
  if (view.embed === null) return <Frame />;
  return (
    <Part>
      <Embed embed={view.embed} />
    </Part>
  );
}

/** Fetches the bundled atlas and shows it, or why it cannot be shown. */
export function Loader({ locale }: { readonly locale: Language }) {
  const [content] = useQueryState('data', viewParsers.data);
  const query = useQuery(atlasQuery(import.meta.env.BASE_URL, locale, content));
  const [reading] = useQueryState('reading', viewParsers.reading);
  const dataset = useMemo(
    () => (query.data === undefined ? undefined : strikeDataset(query.data, reading)),
    [query.data, reading],
  );
  if (dataset === undefined && query.isFetching) return <Notice kind="loading" />;
  const { error } = query;
  const kept = content === null ? null : (
    <Part over>
      <KeptContent content={content} error={error} />
    </Part>
  );
  if (dataset === undefined) {
    return (
      kept ?? (
        <Notice
          kind={error instanceof LoadError ? error.kind : 'broken'}
          onRetry={() => {
            void query.refetch();
          }}
        />
      )
    );
  }
  return (
    <AtlasProvider dataset={dataset}>
      <HoverProvider>
        <KeptPlaceProvider>
          <StoryProvider>
            <FirstFound>
              <Screen />
            </FirstFound>
          </StoryProvider>
        </KeptPlaceProvider>
      </HoverProvider>
      {kept}
    </AtlasProvider>
  );
}

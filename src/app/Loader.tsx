import { useQuery } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { LoadError } from '../data/loadError.ts';
import { strikeDataset } from '../data/strikes/dataset.ts';
import type { Language } from '../domain/language.ts';
import { AtlasProvider } from '../state/AtlasProvider.tsx';
import { HoverProvider } from '../state/HoverContext.tsx';
import { StoryProvider } from '../state/StoryContext.tsx';
import { KeptPlaceProvider } from '../state/KeptPlaceContext.tsx';
import { viewParsers } from '../state/grammar.ts';
import { atlasQuery } from '../state/queries.ts';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';

/** Fetches the bundled atlas and shows it, or why it cannot be shown. */
export function Loader({ locale }: { readonly locale: Language }) {
  const query = useQuery(atlasQuery(import.meta.env.BASE_URL, locale));
  const [reading] = useQueryState('reading', viewParsers.reading);
  const dataset = useMemo(
    () => (query.data === undefined ? undefined : strikeDataset(query.data, reading)),
    [query.data, reading],
  );
  if (dataset !== undefined) {
    return (
      <AtlasProvider dataset={dataset}>
        <HoverProvider>
          <KeptPlaceProvider>
            <StoryProvider>
              <Frame />
            </StoryProvider>
          </KeptPlaceProvider>
        </HoverProvider>
      </AtlasProvider>
    );
  }
  if (query.isPending || query.isFetching) return <Notice kind="loading" />;
  const kind = query.error instanceof LoadError ? query.error.kind : 'broken';
  return (
    <Notice
      kind={kind}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
}

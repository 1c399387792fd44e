import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapPalette } from '../../../encoding/basemap.ts';
import { useTheme } from '../../../state/theme.ts';
import { basemapQuery } from './basemap.ts';
import type { GroundPicture } from './paintGround.ts';

/** What a picture of the ground is painted with, wherever it looks. */
export type GroundStock = Pick<GroundPicture, 'basemap' | 'relief' | 'palette'>;

/** The hill-shade, decoded, so that painting it never waits. */
function reliefQuery(address: string | undefined) {
  return queryOptions({
    queryKey: ['relief', address],
    enabled: address !== undefined,
    staleTime: Infinity,
    retry: 1,
    queryFn: async (): Promise<HTMLImageElement> => {
      const image = new Image();
      image.src = address ?? '';
      await image.decode();
      return image;
    },
  });
}

/** The bundled ground: shapes, hill-shade and colours; null until there are shapes. */
export function useGround(): {
  readonly stock: GroundStock | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const { data: basemap, isError, refetch } = useQuery(basemapQuery(import.meta.env.BASE_URL));
  const { data: relief } = useQuery(reliefQuery(basemap?.relief));
  const palette = basemapPalette(useTheme());
  const stock = useMemo(
    () => (basemap === undefined ? null : { basemap, relief, palette }),
    [basemap, palette, relief],
  );
  return { stock, failed: isError, retry: () => void refetch() };
}

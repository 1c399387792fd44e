export type Theme = 'light' | 'dark';

/**
 * Colours of the ground: it is drawn on canvas, which cannot read custom properties. Values are
 * those of the theme's tokens; `line` opacities are 0 to 1.
 */
export interface BasemapPalette {
  readonly sea: string;
  readonly land: string;
  /** The country the ground was made for. */
  readonly country: string;
  readonly shore: string;
  readonly river: string;
  readonly border: string;
  readonly neighbourBorder: string;
  readonly region: string;
  readonly outline: string;
  readonly graticule: string;
  readonly relief: { readonly opacity: number; readonly blend: 'hard-light' | 'soft-light' };
}

const palettes: Readonly<Record<Theme, BasemapPalette>> = {
  light: {
    sea: '#c9dde6',
    land: '#ece7db',
    country: '#fcfaf5',
    shore: '#93b6ca',
    river: '#9fc2d5',
    border: '#8a7c66',
    neighbourBorder: '#c9bfae',
    region: '#bfb29d',
    outline: '#221f19',
    graticule: '#8a7f6d',
    relief: { opacity: 0.8, blend: 'hard-light' },
  },
  dark: {
    sea: '#0f1c28',
    land: '#161f28',
    country: '#222e39',
    shore: '#2f4a5e',
    river: '#2c4d68',
    border: '#9db0c0',
    neighbourBorder: '#3b4b59',
    region: '#54677a',
    outline: '#ece8de',
    graticule: '#8aa0b4',
    relief: { opacity: 0.85, blend: 'soft-light' },
  },
};

/** The ground's colours in a theme. */
export function basemapPalette(theme: Theme): BasemapPalette {
  return palettes[theme];
}

/** Relief is drawn from data of 5 arc minutes: it fades from zoom 5, where its grain begins to show, and is gone at zoom 7.5. */
export function reliefOpacity(palette: BasemapPalette, zoom: number): number {
  return palette.relief.opacity * Math.max(0, Math.min(1, (7.5 - zoom) / 2.5));
}

import { takenBoxes, type Credits } from './corners.ts';
import type { LayoutRequest } from './glyphLayout.ts';
import type { Plates } from './plates.ts';
import { toPane, type Size } from './projection.ts';
import type { Box } from './shapes.ts';

/** A plate as glyphs and names are seated on it. */
type Room = Pick<LayoutRequest, 'viewport' | 'size' | 'bounds' | 'obstacles' | 'lines'>;

/** Boxes of titles and of the first sentence. */
const REGIONAL_TITLE: Box = { left: 0, right: 284, top: 0, bottom: 32 };
const WHOLE_TITLE: Box = { left: 30, right: 300, top: 0, bottom: 32 };
const INTRO: Box = { left: 30, right: 216, top: 30, bottom: 102 };

/** A plate that has room for the credits has them all. */
export function plateCredits({ width }: Size): Credits {
  return width < 480 ? 'none' : 'full';
}

function within({ width, height }: Size): Box {
  return { left: 4, top: 4, right: width - 4, bottom: height - 4 };
}

/** What each of the two plates leaves to its glyphs. */
export function plateRooms(plates: Plates): { readonly regional: Room; readonly whole: Room } {
  const { regional, regionalSize, whole, wholeSize, frame } = plates;
  const west = toPane({ latitude: frame.north, longitude: frame.west }, whole, wholeSize);
  const east = toPane({ latitude: frame.south, longitude: frame.east }, whole, wholeSize);
  const inset = { left: west.x, top: west.y, right: east.x, bottom: east.y };
  const corners = { narrow: false, credits: plateCredits(wholeSize) };
  const scale = { left: 0, right: 100, top: regionalSize.height - 26, bottom: regionalSize.height };
  return {
    regional: {
      viewport: regional,
      size: regionalSize,
      bounds: within(regionalSize),
      obstacles: [REGIONAL_TITLE, scale],
    },
    whole: {
      viewport: whole,
      size: wholeSize,
      bounds: within(wholeSize),
      lines: [
        [{ x: 0, y: 0 }, { x: inset.left, y: inset.top }],
        [{ x: 0, y: wholeSize.height }, { x: inset.left, y: inset.bottom }],
      ],
      obstacles: [WHOLE_TITLE, INTRO, inset, ...takenBoxes(wholeSize, corners)],
    },
  };
}

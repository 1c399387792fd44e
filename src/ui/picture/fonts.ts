import type { Lettering } from './Reading.ts';

/** One file of a family, and the characters it has. */
interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
}

/** Whether a range of a sheet (`U+20-7E, U+A0`) has a character; one that says nothing has them all. */
export function covers(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const spans = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)];
  return (
    spans.length === 0 ||
    spans.some(([, from = '', to = from]) => code >= parseInt(from, 16) && code <= parseInt(to, 16))
  );
}

/** The faces that the page's own sheets declare. */
function declaredFaces(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (source === undefined) return [];
      return {
        family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
        style: style.getPropertyValue('font-style') || 'normal',
        weight: style.getPropertyValue('font-weight') || 'normal',
        range: style.getPropertyValue('unicode-range'),
        address: new URL(source, sheet.href ?? document.baseURI).href,
      };
    }),
  );
}

/** Asks for a file that came with the page. */
export type FetchFile = (address: string, init: RequestInit) => Promise<Response>;

async function embedded(address: string, fetchFile: FetchFile): Promise<string> {
  if (address.startsWith('data:')) return address;
  const answer = await fetchFile(address, {});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** A face that a file has, and a character that is written in it. */
export interface Sample {
  readonly family: string;
  readonly style: string;
  readonly character: string;
}

interface Embedding {
  readonly sheet: string;
  /** One of each face. */
  readonly samples: readonly Sample[];
}

/** The sheet of a file that has the letters written in it, and no alphabet more. */
export async function embedFonts(lettering: Iterable<Lettering>, fetchFile: FetchFile): Promise<Embedding> {
  const faces = declaredFaces();
  const needed = [...lettering].flatMap(({ family, style, characters }) =>
    faces.flatMap((face) => {
      if (face.family !== family || face.style !== style) return [];
      const character = [...characters].find((one) => /[\p{L}\p{N}]/u.test(one) && covers(face.range, one));
      return character === undefined ? [] : [{ ...face, character }];
    }),
  );
  const rules = needed.map(async ({ family, style, weight, range, address }) => {
    const source = await embedded(address, fetchFile);
    return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:block;unicode-range:${range || 'U+0-10FFFF'};src:url(${source}) format('woff2')}`;
  });
  return { sheet: (await Promise.all(rules)).join(''), samples: needed };
}

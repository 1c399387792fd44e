import type { Language } from './atlas.ts';
import type { Authored } from './authored/dataset.ts';
import { compileAtlas, type Digest } from './compile/compileAtlas.ts';

/** Languages whose prose is complete enough to be published. */
export const publishedLanguages: readonly Language[] = ['en'];

/** A file that `npm run data` writes; `path` is below the repository's root. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated from a dataset without issues, in a fixed order. */
export function publish(authored: Authored, digest: Digest): readonly Output[] {
  return publishedLanguages.map((language) => ({
    path: `public/data/atlas.${language}.json`,
    text: `${JSON.stringify(compileAtlas(authored, language, digest))}\n`,
  }));
}

// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/domain/language.ts';

const sheet = readFileSync('src/ui/fonts.css', 'utf8');

interface Face {
  readonly file: string;
  readonly covers: (code: number) => boolean;
}

const faces: readonly Face[] = sheet.split('@font-face').slice(1).map((rule) => {
  const file = /url\('\.\/(?<file>[^']+)'\)/.exec(rule)?.groups?.['file'] ?? '';
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => ({
    from: parseInt(from, 16),
    to: parseInt(to, 16),
  }));
  return { file, covers: (code) => ranges.some(({ from, to }) => code >= from && code <= to) };
});

function wordsOf(language: Language): string {
  const folder = `src/i18n/locales/${language}`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');
}

function dataOf(language: Language): string {
  return readFileSync(`public/data/atlas.${language}.json`, 'utf8');
}

function lacking(text: string, files: RegExp): readonly string[] {
  const characters = new Set(text);
  const own = faces.filter(({ file }) => files.test(file));
  return [...characters].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    // What prints nothing, as what joins words, needs no drawing.
    const isDrawn = code >= 0x20 && !/\p{Default_Ignorable_Code_Point}/u.test(character);
    return isDrawn && !own.some(({ covers }) => covers(code));
  });
}

describe('the text faces', () => {
  it('are there', () => {
    expect(faces).toHaveLength(12);
    for (const { file } of faces) expect(existsSync(`src/ui/${file}`)).toBe(true);
  });

  it.each(languages)('have every character that the words and data of %s hold', (language) => {
    expect(lacking(wordsOf(language) + dataOf(language), /\.woff2$/)).toEqual([]);
  });

  it('of two alphabets do for the words of Russian, of one for those of English', () => {
    expect(lacking(wordsOf('ru'), /-(latin|cyrillic)\.woff2$/)).toEqual([]);
    expect(lacking(wordsOf('en'), /-latin\.woff2$/)).toEqual([]);
  });
});

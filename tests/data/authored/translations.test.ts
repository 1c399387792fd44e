// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith('schema'))
  .sort();

interface Text {
  readonly where: string;
  readonly en: string;
  readonly ru?: string;
  readonly kk?: string;
}

function texts(value: unknown, where: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [{ where, ...(value as Omit<Text, 'where'>) }];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${where}/${key}`));
}

const all = files.flatMap((file) => texts(JSON.parse(readFileSync(`data/${file}`, 'utf8')), file));
const latin = /[A-Za-z]{2,}/;

describe.each(['ru', 'kk'] as const)('the prose of the dataset in %s', (language) => {
  it('is there wherever there is English', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((text) => text[language] === undefined).map(({ where }) => where)).toEqual([]);
  });

  it('is no English, but for the names of firms', () => {
    const firms = files.flatMap((file) => {
      const { employer } = JSON.parse(readFileSync(`data/${file}`, 'utf8')) as {
        readonly employer?: { readonly name?: string; readonly aliases?: readonly string[] };
      };
      return employer?.name === undefined ? [] : [employer.name, ...(employer.aliases ?? [])];
    });
    const isFirm = (words: string) =>
      firms.some((name) => name.toLowerCase().replace(/ llp$/, '') === words.toLowerCase());
    const untouched = all.filter((text) => text[language] === text.en && / [a-z]{3,}/.test(text.en));
    const left = untouched.filter(({ en }) => !isFirm(en));
    expect(left.map(({ where, en }) => `${where}: ${en}`)).toEqual([]);
  });

  it('has the Latin words of the English alone: names', () => {
    const added = all.flatMap((text) => {
      const words = (text[language] ?? '').match(new RegExp(latin, 'g')) ?? [];
      return words.filter((word) => !text.en.toLowerCase().includes(word.toLowerCase())).map((word) => `${text.where}: ${word}`);
    });
    expect(added).toEqual([]);
  });
});

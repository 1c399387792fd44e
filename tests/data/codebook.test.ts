// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { published, translated, type CodebookWords } from '../../src/data/codebook/words.ts';

/** Everything a codebook says, each text by where it stands. */
function textsOf({ rules, vocabularies }: CodebookWords): ReadonlyMap<string, string> {
  const ofFields = Object.entries(vocabularies).flatMap(([field, { title, source, terms }]) => [
    [`${field} title`, title],
    [`${field} source`, source],
    ...Object.entries(terms).flatMap(([code, { label, definition }]) => [
      [`${field} ${code} label`, label],
      [`${field} ${code}`, definition],
    ]),
  ]);
  return new Map([...Object.entries(rules), ...ofFields] as [string, string][]);
}

const english = textsOf(published);
const sorted = (found: readonly string[] | null) => [...(found ?? [])].sort();
const plain = (text: string) => text.replaceAll(/`[^`]+`/g, '');
/** The codes and numbers of a text, in order of the alphabet. */
const hardIn = (text: string) =>
  [...sorted(text.match(/`[^`]+`/g)), ...sorted(plain(text).match(/\d+/g))].join(' ');

describe.each(['ru', 'kk'] as const)('the codebook in %s', (language) => {
  it('says something wherever the published one does, and nowhere else', async () => {
    const texts = textsOf(await translated[language]());
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('names the same codes and the same numbers', async () => {
    const texts = textsOf(await translated[language]());
    const strays = [...english].filter(([where, text]) => hardIn(text) !== hardIn(texts.get(where) ?? ''));
    expect(strays.map(([where]) => where)).toEqual([]);
  });

  it('has the same headings, paragraphs and lists', async () => {
    const { rules } = await translated[language]();
    const shape = (text: string) => text.split('\n').map((line) => /^(## |- )?/.exec(line)?.[0] ?? line);
    for (const rule of ['claims', 'time', 'numbers'] as const) {
      expect(shape(rules[rule])).toEqual(shape(published.rules[rule]));
    }
  });

  it.each([
    ['action_type', 'action_type'],
    ['outcome', 'outcome'],
    ['tactics', 'tactic'],
    ['ownership', 'ownership'],
    ['demand_codes', 'demand'],
    ['demand_results', 'result'],
    ['responses', 'response'],
    ['chronology.kind', 'step'],
    ['chronology.who', 'actor'],
    ['disagreements', 'disagreement'],
  ])('calls the codes of %s what the atlas calls them', async (field, prefix) => {
    const { vocabularies } = await translated[language]();
    const messages = JSON.parse(readFileSync(`src/i18n/locales/${language}/codes.json`, 'utf8')) as Record<string, string>;
    const terms = Object.entries(vocabularies[field]!.terms).filter(([code]) => `${prefix}.${code}` in messages);
    expect(terms.length).toBeGreaterThan(1);
    const small = (text: string | undefined) => text?.toLocaleLowerCase(language);
    expect(terms.map(([, { label }]) => small(label))).toEqual(
      terms.map(([code]) => small(messages[`${prefix}.${code}`])),
    );
  });

  it('leaves no English sentence', async () => {
    const texts = textsOf(await translated[language]());
    const left = [...texts].filter(([, text]) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(plain(text)));
    expect(left).toEqual([]);
  });
});

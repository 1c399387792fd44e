// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/data/files.ts';
import { canonicalJson, contentHash, shortHash, type Unhashed } from '../../src/data/contentHash.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import type { Language } from '../../src/domain/language.ts';

describe('canonicalJson', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same for whatever order the keys are in, and for no other value', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), {
      selector: ([key]) => key,
      minLength: 1,
    });
    fc.assert(
      fc.property(entries, (all) => {
        const there = canonicalJson(Object.fromEntries(all));
        expect(canonicalJson(Object.fromEntries([...all].reverse()))).toBe(there);
        expect(canonicalJson(Object.fromEntries(all.slice(1)))).not.toBe(there);
      }),
    );
  });

  it('sorts keys by their code units, as RFC 8785 has it, and leaves out what is undefined', () => {
    const value = { '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, 'ö': 5, '\ud83d\ude00': 6, no: undefined };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":3,"\u0080":4,"ö":5,"\u20ac":1,"\ud83d\ude00":6}');
  });
});

describe('contentHash', () => {
  function published(language: Language): { readonly hash: string; readonly content: Unhashed } {
    const text = readFileSync(`public/data/atlas.${language}.json`, 'utf8');
    const { hash, ...content } = parseAtlas(JSON.parse(text));
    return { hash, content };
  }

  it('can be found again from the published files alone', () => {
    const [en, ru, kk] = [published('en'), published('ru'), published('kk')];
    const hash = contentHash({ en: en.content, ru: ru.content, kk: kk.content }, sha256);
    expect([en.hash, ru.hash, kk.hash]).toEqual([hash, hash, hash]);
    const listed = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as {
      hash: string;
    };
    expect(listed.hash).toBe(`sha256:${hash}`);
    expect(readFileSync('public/data/CODEBOOK.md', 'utf8')).toContain(`\`${shortHash(hash)}\``);
  });

  it('is of the bytes in UTF-8, and short in twelve digits', () => {
    const digest = (text: string) => createHash('sha256').update(Buffer.from(text)).digest('hex');
    const { content } = published('kk');
    const hash = contentHash({ en: content, ru: content, kk: content }, digest);
    expect(hash).toBe(contentHash({ en: content, ru: content, kk: content }, sha256));
    expect(shortHash(hash)).toBe(hash.slice(0, 12));
    expect(shortHash(hash)).toHaveLength(12);
  });
});

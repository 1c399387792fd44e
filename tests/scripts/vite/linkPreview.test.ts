// @vitest-environment node
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseAddress, picture, previewTags } from '../../../scripts/vite/linkPreview.ts';
import { wordsOf } from '../../support/words.ts';

const html = readFileSync('index.html', 'utf8');

/** What the tags say, by property or name, in their order. */
function said(base: string | null): Readonly<Record<string, readonly string[]>> {
  const all: Record<string, string[]> = {};
  for (const { attrs = {} } of previewTags(html, base)) {
    const key = String(attrs['property'] ?? attrs['name'] ?? attrs['rel']);
    (all[key] ??= []).push(String(attrs['content'] ?? attrs['href']));
  }
  return all;
}

describe('the card of a link', () => {
  it('says what the page is called and what it is, and in which languages', () => {
    const tags = said(null);
    expect(tags['og:title']).toEqual([wordsOf('en')('app.title')]);
    expect(tags['og:description']).toEqual([expect.stringMatching(/^A map, a timeline and charts .+ source\.$/)]);
    expect(tags['og:locale']).toEqual(['en_GB']);
    expect(tags['og:locale:alternate']).toEqual(['ru_RU', 'kk_KZ']);
    expect(tags['twitter:card']).toEqual(['summary_large_image']);
    expect(tags['og:image:alt']).toEqual(tags['twitter:image:alt']);
  });

  it('names no address of its own where the build is for any folder', () => {
    const tags = said(null);
    expect(tags['og:image']).toEqual(['./preview.jpg']);
    expect(JSON.stringify(tags)).not.toContain('http');
    expect(tags).not.toHaveProperty('og:url');
    expect(tags).not.toHaveProperty('canonical');
  });

  it('names whole addresses where the build knows its folder', () => {
    expect(said('https://example.org/atlas/')).toMatchObject({
      'og:image': ['https://example.org/atlas/preview.jpg'],
      'og:url': ['https://example.org/atlas/'],
      canonical: ['https://example.org/atlas/'],
    });
  });

  it('is not made of a page without title or description', () => {
    expect(() => previewTags('<title>Ereuil</title>', null)).toThrow(/no description/);
  });

  it('has a picture as large as it says, and light enough to be sent about', () => {
    const path = `public/${picture.file}`;
    const jpeg = readFileSync(path);
    // The marker that begins a frame is followed by its length, its depth, its height and its width.
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    expect([jpeg.readUInt16BE(frame + 7), jpeg.readUInt16BE(frame + 5)]).toEqual([picture.width, picture.height]);
    expect(statSync(path).size).toBeLessThan(150_000);
  });
});

describe('the address a build is for', () => {
  it.each([undefined, ''])('may be left out: %j', (text) => {
    expect(baseAddress(text)).toBeNull();
  });

  it.each(['https://example.org/', 'https://example.org/atlas/', 'http://localhost:8080/'])('may be %s', (text) => {
    expect(baseAddress(text)).toBe(text);
  });

  it.each([
    'example.org/atlas/',
    '/atlas/',
    'https://example.org/atlas',
    'https://example.org/atlas/index.html',
    'https://example.org/atlas/?lang=ru',
    'https://example.org/atlas/#top',
    'https://name@example.org/atlas/',
    'ftp://example.org/atlas/',
  ])('is not %s', (text) => {
    expect(() => baseAddress(text)).toThrow(/^VITE_BASE_ADDRESS is ".+", but the address of a folder begins with/);
  });
});

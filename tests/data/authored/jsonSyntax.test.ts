// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonProblems, lineAndColumn } from '../../../src/data/authored/jsonSyntax.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonProblems', () => {
  it('has nothing to say of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(jsonProblems(text)).toEqual([]);
      }),
    );
  });

  it('agrees with JSON.parse on what is JSON, after any one character is changed', () => {
    const changed = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(',', '"', '}', '[', '0', 'x', ''));
    fc.assert(
      fc.property(changed, ([json, at, character]) => {
        const index = at % json.length;
        const text = json.slice(0, index) + character + json.slice(index + 1);
        const syntax = jsonProblems(text).filter(({ kind }) => kind === 'syntax');
        expect(syntax.length === 0).toBe(parses(text));
      }),
    );
  });

  it.each([
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ['{"a" 1}', 5, 'a colon'],
    ['[1 2]', 3, ', or ]'],
    ['{"a": tru}', 6, 'a value'],
    ['{} {}', 3, 'the end of the file'],
    ['', 0, 'a value'],
  ])('says where %s breaks', (text, offset, expected) => {
    expect(jsonProblems(text)).toEqual([{ kind: 'syntax', offset, expected }]);
  });

  it('counts lines and columns from one', () => {
    expect(lineAndColumn('a\nbc\nd', 3)).toBe('line 2, column 2');
  });
});

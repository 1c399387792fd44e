// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { doesOf, type Command, type Standing } from '../../../src/views/palette/command.ts';
import { optionAfter } from '../../../src/views/palette/usePicking.ts';

const standing: Standing = {
  view: {
    selection: [{ kind: 'values', dimension: 'outcome', values: ['won'] }],
    inView: true,
    countedBy: { definition: 'ilo', untold: true },
    reading: 'lowest',
  },
  theme: 'dark',
  language: 'kk',
};

describe('what a command does', () => {
  it.each<readonly [Command, string]>([
    [{ kind: 'value', dimension: 'outcome', value: 'won' }, 'off'],
    [{ kind: 'value', dimension: 'outcome', value: 'ongoing' }, 'on'],
    [{ kind: 'value', dimension: 'region', value: 'won' }, 'on'],
    [{ kind: 'frame' }, 'off'],
    [{ kind: 'counted', definition: 'ilo' }, 'used'],
    [{ kind: 'counted', definition: null }, 'use'],
    [{ kind: 'reading', reading: 'lowest' }, 'used'],
    [{ kind: 'reading', reading: 'in_use' }, 'use'],
    [{ kind: 'theme', theme: 'dark' }, 'used'],
    [{ kind: 'theme', theme: 'system' }, 'use'],
    [{ kind: 'language', language: 'kk' }, 'used'],
    [{ kind: 'language', language: 'en' }, 'use'],
    [{ kind: 'place', place: 'aktau', rows: 1 }, 'select'],
    [{ kind: 'place', place: 'oral', rows: 0 }, 'show'],
  ])('%o: %s', (command, does) => {
    expect(doesOf(command, standing)).toBe(does);
  });
});

describe('the keys of the list', () => {
  it('go round its ends, and to them', () => {
    expect(optionAfter('ArrowDown', 0, 3)).toBe(1);
    expect(optionAfter('ArrowDown', 2, 3)).toBe(0);
    expect(optionAfter('ArrowUp', 0, 3)).toBe(2);
    expect(optionAfter('Home', 2, 3)).toBe(0);
    expect(optionAfter('End', 0, 3)).toBe(2);
    expect(optionAfter('a', 0, 3)).toBeUndefined();
  });
});

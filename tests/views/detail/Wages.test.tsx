import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { WageLadder } from '../../../src/domain/dataset.ts';
import type { Gain } from '../../../src/domain/gain.ts';
import { Wages } from '../../../src/views/detail/Wages.tsx';
import { orchardDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const at = (percent: number) => ({ low: percent, high: percent });

function drawn(ladder: WageLadder, gain: Partial<Gain> = {}) {
  const stands = { outcome: 'won', inferred: false, broken: false, ...gain } as const;
  const isInferred = (rung: string) => rung === 'won' && stands.inferred;
  renderInAtlas(<Wages ladder={ladder} gain={stands} isInferred={isInferred} />, { dataset: orchardDataset() });
  return screen.queryByRole('img')?.getAttribute('aria-label') ?? null;
}

/** Where the word of a rung stands on the line. */
const position = (word: string) => Number(screen.getByText(word).getAttribute('x'));

const level = (word: string) => Number(screen.getByText(word).getAttribute('y'));

describe('Wages', () => {
  it.each<[string, WageLadder]>([
    ['Asked for 100\u00a0%, offered 30\u00a0%, won 50\u00a0%', { demanded: at(100), offered: at(30), won: at(50) }],
    ['Won 40 to 50\u00a0%', { won: { low: 40, high: 50 } }],
    ['Offered up to 30\u00a0%', { offered: { low: null, high: 30 } }],
    ['Asked for 100\u00a0%, offered 30\u00a0%', { demanded: at(100), offered: at(30) }],
    ['Won 50\u00a0%; the amounts imply 100\u00a0%', { won: at(50), implied: at(100) }],
    ['Won 50\u00a0%', { won: at(50), implied: at(50) }],
  ])('%s', (words, ladder) => {
    expect(drawn(ladder)).toBe(words);
  });

  it('puts the rungs in the order of their percents, within the drawing', () => {
    drawn({ demanded: at(100), offered: at(30), won: at(50) });
    expect(position('offered')).toBeLessThan(position('won'));
    expect(position('won')).toBeLessThan(position('asked'));
  });

  it('keeps the words of near rungs apart', () => {
    drawn({ demanded: at(100), won: at(90) });
    expect(level('won')).not.toBe(level('asked'));
  });

  it('makes room for a demand of more than double', () => {
    drawn({ demanded: at(300), won: at(50) });
    expect(position('asked')).toBeLessThanOrEqual(290);
  });

  it('says that a raise is inferred', () => {
    expect(drawn({ demanded: at(100), won: at(50) }, { inferred: true })).toBe('Asked for 100\u00a0%, won 50\u00a0%, inferred');
    expect(screen.getByText('won, inferred')).toBeVisible();
    expect(screen.queryByText('won')).toBeNull();
  });

  it('is not there where no percent is known', () => {
    expect(drawn({ before: at(200_000), target: at(400_000) })).toBeNull();
    expect(drawn({ won: { low: null, high: null } })).toBeNull();
  });
});

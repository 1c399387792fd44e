// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { otherWordsQuery } from '../../src/i18n/otherWords.ts';

describe('what things are called in a language', () => {
  it('is its message, the text of the data, or nothing', async () => {
    const [english] = await new QueryClient().query(otherWordsQuery(['en']));
    expect(english?.language).toBe('en');
    expect(english?.label({ kind: 'message', id: 'palette.theme.dark' })).toBe('Dark theme');
    const args = { region: 'Mangystau' };
    expect(english?.label({ kind: 'message', id: 'value.town_not_given', args })).toBe('Mangystau, town not given');
    expect(english?.label({ kind: 'text', text: 'KazMunayGas' })).toBe('KazMunayGas');
    expect(english?.label({ kind: 'message', id: 'no.such.message' })).toBe('');
  });
});

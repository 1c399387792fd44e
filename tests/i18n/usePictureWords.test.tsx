import { describe, expect, it } from 'vitest';
import { usePictureWords, type PictureWords } from '../../src/i18n/usePictureWords.ts';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

function wordsAt(address: string): PictureWords {
  const said: PictureWords[] = [];
  function Say() {
    said.push(usePictureWords());
    return null;
  }
  renderInAtlas(<Say />, { dataset: waveDataset(), address });
  const last = said.at(-1);
  if (last === undefined) throw new Error('nothing said');
  return last;
}

describe('what a picture says of itself', () => {
  it('is how much is shown, of which data, by which licence', () => {
    const { shown, looks, credit, fileName } = wordsAt('');
    const { version } = waveDataset();
    expect(shown).toBe('All 29 actions. No filters.');
    expect(looks).toEqual([]);
    expect(credit).toBe(`Ereuil, dataset ${version} from 18 sources, which reports to 2\u00A0Aug 2021, CC\u00A0BY\u00A04.0`);
    expect(fileName('wave-outcomes')).toBe(`wave-outcomes-${version}-2021-08-02`);
  });

  it('has every filter in words, and apart from them what figures do not depend on', () => {
    const { shown, looks } = wordsAt('?outcome=won&region=KZ-MAN&town=zhanaozen&day=2021-07-20');
    expect(shown).toBe('8 of 29 actions. Filters: Outcome: Won; Region: Mangystau.');
    expect(looks).toEqual(['Selected place: Zhanaozen', 'As of 20\u00A0Jul 2021']);
  });
});

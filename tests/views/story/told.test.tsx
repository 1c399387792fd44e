import { cleanup } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/data/atlas.ts';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import { assessed } from '../../../src/domain/assessed.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Event } from '../../../src/domain/event.ts';
import { read, text } from './fixture.tsx';

const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));

/** The wave with one of its actions changed. */
function changed(id: string, change: (event: Event) => Partial<Event>): Dataset {
  const events = atlas.events.map((event) => (event.id === id ? assessed({ ...event, ...change(event) }) : event));
  const altered: Atlas = { ...atlas, events };
  return strikeDataset(altered, 'in_use');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what it tells', () => {
  it('is computed: another count of people changes the sentence', () => {
    read('story=kezbi');
    expect(text()).toContain('1,200 [Article], about 600 [RFE/RL, Sep 2021] and more than 600');
  });

  it('follows a changed headcount', () => {
    const dataset = changed('kezbi-2021-06', ({ participants }) => ({
      participants: participants.slice(0, 1).map((claim) => ({
        ...claim,
        value: { ...claim.value, low: 777, high: 777 },
      })),
    }));
    read('story=kezbi', dataset);
    expect(text()).toContain('put at 777 [Article];');
    expect(text()).not.toContain('1,200 [Article]');
  });

  it('follows a changed outcome in every count', () => {
    const won = /9 are recorded as won and 3 as partly won/;
    read('story=won');
    expect(text()).toMatch(won);
    const dataset = changed('kezbi-2021-06', ({ outcome }) => ({
      outcome: outcome.map((claim) => ({ ...claim, value: 'not_won' as const })),
    }));
    cleanup();
    read('story=won', dataset);
    expect(text()).toMatch(/8 are recorded as won and 3 as partly won/);
  });

  it('no longer finds a contradiction that the amounts do not hold', () => {
    const dataset = changed('kezbi-2021-06', ({ wages }) => ({
      wages: { ...wages, after: wages.after.map((c) => ({ ...c, value: { low: 300000, high: 300000 } })) },
    }));
    read('story=offer', dataset);
    expect(text()).toContain('The amounts it gives are 200,000 tenge and then 300,000 tenge.');
  });

  it('names one day once the claims agree on it', () => {
    const dataset = changed('nbc-2021-07', ({ start }) => ({ start: start.slice(0, 1) }));
    read('story=nbc', dataset);
    expect(text()).toContain('struck from 19 Jul.');
    expect(text()).not.toContain('gives both');
  });

  it('gives both readings of a sum, and what became of a demand by each claim', () => {
    read('story=offer');
    expect(text()).toContain('make 100 %; read otherwise, raised pay is 200,000 to 400,000 tenge.');
    cleanup();
    read('story=won');
    expect(text()).toContain(
      'KEZBI (promised), MunaiSpetsSnab (not granted) and Industrial Service Resources (left open or granted in part)',
    );
  });

  it('follows another result of a demand', () => {
    const dataset = changed('kezbi-2021-06', ({ demands }) => ({
      demands: demands.map((demand) => ({
        ...demand,
        result: demand.result.map((claim) => ({ ...claim, value: 'met' as const })),
      })),
    }));
    read('story=won', dataset);
    expect(text()).toContain('KEZBI (granted)');
  });

  it('says what the article counts beside what is counted here', () => {
    read('story=spread');
    expect(text()).toMatch(/For 21 Jul the article counts 6 enterprises on strike; .* 7 strikes ran/);
  });

  it.each([
    ['lowest', 'about 600 [RFE/RL, Sep 2021], 1,200', 'then 200,000 to 400,000 tenge; read otherwise'],
    ['highest', '1,200 [Article], about 600', 'make 100 %'],
  ] as const)('uses the %s claims where that is asked for, and says so', (reading, people, offer) => {
    const dataset = strikeDataset(atlas, reading);
    read('story=kezbi', dataset);
    expect(text()).toContain(`put at ${people}`);
    expect(text()).toContain(`Figures here use the ${reading} claims.`);
    cleanup();
    read('story=offer', dataset);
    expect(text()).toContain(offer);
    cleanup();
    read('story=kezbi');
    expect(text()).not.toContain('Figures here use');
  });
});

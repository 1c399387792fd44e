import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../../src/data/codebook/vocabularies.ts';
import { translated } from '../../../src/data/codebook/words.ts';
import { wordBounds } from '../../../src/data/codebook/wording.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { Method } from '../../../src/views/method/Method.tsx';
import { knownData } from '../../../src/views/method/knownData.ts';
import { ruleOf, runsOf } from '../../../src/views/method/rule.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

describe('the method page', () => {
  it('has every code with its label and definition', () => {
    renderInAtlas(<Method />, { dataset: wave });
    const terms = vocabularies.flatMap((one) => Object.entries(one.terms));
    const text = document.body.textContent;
    for (const [code, { label, definition }] of terms) {
      expect(text).toContain(`${label} ${code}`);
      expect(text).toContain(definition);
    }
  });

  it.each(['ru', 'kk'] as const)('says the rules and every code in the reader’s language: %s', async (language) => {
    const { rules, vocabularies: words } = await translated[language]();
    const inLanguage = (
      <IntlProvider locale={language} messages={en}>
        <Method />
      </IntlProvider>
    );
    await act(() => Promise.resolve(renderInAtlas(inLanguage, { dataset: wave })));
    expect(await screen.findByRole('heading', { name: ruleOf(rules.time).title })).toBeVisible();
    const text = document.body.textContent;
    for (const { title, terms } of Object.values(words)) {
      expect(text).toContain(title);
      for (const { definition } of Object.values(terms)) expect(text).toContain(definition);
    }
  });

  it('reads numbers in words from the table that checks the data', () => {
    renderInAtlas(<Method />, { dataset: wave });
    const { low, high } = wordBounds.several_hundred;
    expect(document.body).toHaveTextContent(`several hundred ${low} to ${high}`);
  });

  it('says what is missing, counted from the data', () => {
    renderInAtlas(<Method />, { dataset: wave });
    const [least] = knownData(wave);
    const table = screen.getByRole('table');
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(`${least!.known} of ${least!.of}`);
    const place = knownData(wave).find(({ field }) => field.role === 'sites')!;
    expect(within(table).getByRole('row', { name: /^Place/ })).toHaveTextContent(
      `${place.known} of ${wave.length}, and ${place.rough} by their region only`,
    );
    const people = knownData(wave).find(({ field }) => field.id === 'participants')!;
    expect(people.differ).toBeGreaterThan(0);
  });

  it('says what each version changed, with the way to the actions it touched', async () => {
    const visited: string[] = [];
    renderInAtlas(<Method />, {
      dataset: wave,
      address: 'page=method',
      onAddress: ({ queryString }) => visited.push(queryString),
    });
    expect(screen.getByText(`This is version ${wave.version}.`)).toBeVisible();
    expect(wave.changes?.[0]?.version).toBe(wave.version);
    const { what, events } = wave.changes!.find((change) => change.events.length > 0)!;
    const list = screen.getByText(what.replaceAll('\u00A0', ' ')).closest('li')!;
    const [touched = ''] = events;
    const title = wave.title(wave.rowOf(touched) ?? -1);
    await userEvent.click(within(list).getByRole('button', { name: title }));
    expect(visited.at(-1)).toBe(`?open=${touched}`);
  });

  it('of data without dates or versions says what it can', () => {
    renderInAtlas(<Method />, { dataset: orchardDataset() });
    expect(screen.queryByRole('heading', { name: 'What is counted' })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^yield/ })).toHaveTextContent('2 of 3');
  });

  it('copies a report that says where the reader was', async () => {
    const user = userEvent.setup();
    renderInAtlas(<Method />, { dataset: wave, address: 'open=kezbi-2021-06&page=method' });
    await user.click(screen.getByRole('button', { name: 'Copy a report' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Record: KEZBI (kezbi-2021-06)');
    expect(text).toContain(`Version of the data: wave ${wave.version}`);
    expect(text).toContain(`View: ${location.href}`);
    expect(screen.queryByRole('link', { name: 'Send by mail' })).not.toBeInTheDocument();
  });
});

describe('the rules as they are drawn', () => {
  it('are the same words as in the published codebook', () => {
    const text = '## Time\n\nA day is `2021`.\n\n- **Certain**: yes.\n- No.';
    expect(ruleOf(text)).toEqual({
      title: 'Time',
      blocks: [
        { kind: 'paragraph', runs: runsOf('A day is `2021`.') },
        { kind: 'list', lines: [runsOf('**Certain**: yes.'), runsOf('No.')] },
      ],
    });
    expect(runsOf('A `b` **c**')).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'code', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'term', text: 'c' },
    ]);
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import { Detail } from '../../../src/views/detail/Detail.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { button, openRow } from './openRow.tsx';

const wave = waveDataset();

describe('claims', () => {
  it('open from their chip, with every value, source, paragraph, basis and note', async () => {
    const { user, written } = openRow('open=kezbi-2021-06');
    const chip = button(/1,200\. 3 claims differ/);
    await user.click(chip);
    const panel = screen.getByRole('dialog', { name: 'How many took part?' });
    expect(panel).toHaveFocus();
    expect(chip).toHaveAttribute('aria-expanded', 'true');
    expect(panel).toHaveTextContent('3 claims. Maps, charts and totals use the first.');
    const [first, second, third, ...more] = within(within(panel).getByRole('list')).getAllByRole('listitem');
    expect(more).toEqual([]);
    expect(first).toHaveTextContent(/1,200people on strike and at the rally together/);
    expect(first).toHaveTextContent(/Article ¶2 stated/);
    expect(first).toHaveTextContent(/Coder’s note\. In use as the main source’?'?s own count/);
    expect(second).toHaveTextContent(/about 600people on strike.*RFE\/RL.*stated/);
    expect(third).toHaveTextContent(/more than 600people on strike.*GlobalSource.*stated/);
    await waitFor(() => {
      expect(written()).toBe('?open=kezbi-2021-06&claims=participants');
    });
  });

  it('lead to the passage: its number, what it reports and how it begins', () => {
    openRow('open=kezbi-2021-06&claims=participants');
    const panel = screen.getByRole('dialog');
    const passage = wave.sources.get('article')!.passages.find(({ n }) => n === 2)!;
    expect(panel).toHaveTextContent('¶2');
    expect(panel).toHaveTextContent(passage.reports);
    expect(panel).toHaveTextContent(`Begins “${passage.opens} …”`);
  });

  it('lead on to what is recorded of the source', async () => {
    const { user } = openRow('open=kezbi-2021-06&claims=participants');
    const panel = within(screen.getByRole('dialog'));
    const entry = panel.getByText('About the source: Article').closest('details')!;
    expect(entry).not.toHaveAttribute('open');
    await user.click(within(entry).getByText('About the source: Article'));
    expect(entry).toHaveAttribute('open');
    expect(entry).toHaveTextContent(/Publisher\s*Internationalist Editorial Board/);
    expect(entry).toHaveTextContent(/Title\s*not known.*Published\s*August 2021.*Language\s*English.*Address\s*not known/);
    expect(entry).toHaveTextContent(wave.sources.get('article')!.read);
    expect(within(entry).queryByRole('link')).not.toBeInTheDocument();
    const other = panel.getByText('About the source: GlobalSource, Sep 2021').closest('details')!;
    expect(other).toHaveTextContent(/Title\s*Kazakhstan strikes.*Published\s*7 Sept 2021/);
  });

  it('give no paragraph number to a source that has none', () => {
    openRow('open=kezbi-2021-06&claims=participants');
    const [, second] = screen.getByRole('dialog').querySelectorAll('li');
    expect(second?.textContent).not.toContain('¶');
  });

  it('say what was inferred', () => {
    openRow('open=kezbi-2021-06&claims=end');
    const items = within(screen.getByRole('dialog')).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/Article ¶2, 11 inferred/);
    expect(items[1]).toHaveTextContent(/^about 7 Jul 2021/);
  });

  it('say whether they differ, agree or hold together', () => {
    openRow('open=kezbi-2021-06&claims=wage_won');
    expect(screen.getByRole('dialog')).toHaveTextContent('2 claims, all in agreement.');
  });

  it('of a set hold together', () => {
    openRow('open=kezbi-2021-06&claims=tactics');
    expect(screen.getByRole('dialog')).toHaveTextContent('3 claims; they hold together.');
  });

  it('of several fields stand under a question each, and close together', async () => {
    const { user, written } = openRow('open=ozenenergoservice-2021-07&claims=wage_demanded.wage_won');
    const panel = screen.getByRole('dialog', { name: 'Raise demanded, Raise won' });
    const questions = within(panel).getAllByRole('heading', { level: 4 });
    expect(questions.map(({ textContent }) => textContent)).toEqual([
      'What raise was demanded?',
      'What raise was won?',
    ]);
    expect(within(panel).getAllByRole('list')).toHaveLength(2);
    expect(button(/^Raise won: /)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(written()).toBe('?open=ozenenergoservice-2021-07');
  });

  it('close by Escape and give the focus back to the chip', async () => {
    const { user } = openRow('open=kezbi-2021-06');
    const chip = button(/1,200\. 3 claims differ/);
    await user.click(chip);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(chip).toHaveFocus();
    expect(screen.getByRole('article')).toBeVisible();
  });

  it('close by their button and by their chip', async () => {
    const { user } = openRow('open=kezbi-2021-06');
    const chip = button(/1,200\. 3 claims differ/);
    await user.click(chip);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(chip);
    await user.click(chip);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of another figure take the place of the first', async () => {
    const { user } = openRow('open=kezbi-2021-06');
    await user.click(button(/1,200\. 3 claims differ/));
    await user.click(button(/30\s%\. Article ¶9/));
    expect(screen.getByRole('dialog', { name: 'What raise was offered?' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(button(/30\s%\. Article ¶9/)).toHaveFocus();
  });

  it('request nothing from the source by themselves, and tell it nothing', () => {
    openRow('open=kezbi-2021-06&claims=participants');
    const links = within(screen.getByRole('dialog')).getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
      expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    }
  });
});

describe('paragraph marks', () => {
  it('show what their passage reports, whether it was inferred, and the note', async () => {
    const { user } = openRow('open=kezbi-2021-10');
    const steps = screen.getByRole('heading', { name: 'Step by step' }).closest('section')!;
    const mark = within(steps).getByRole('button');
    await user.click(mark);
    const panel = screen.getByRole('dialog', { name: 'What the passage reports' });
    const passage = wave.sources.get('zabastcom-4256')!.passages[0]!;
    expect(panel).toHaveTextContent(passage.reports.replaceAll('\u00A0', ' '));
    expect(panel).toHaveTextContent('The year is inferred by the reader of the page.');
    expect(panel).toHaveTextContent(/zabastcom\.org inferred/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
  });
});

describe('the claims in use', () => {
  it('say which claim the reader asked for and which the coder chose', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const lowest = strikeDataset(atlas, 'lowest');
    renderInAtlas(<Detail />, {
      dataset: lowest,
      address: 'open=kezbi-2021-06&claims=participants&reading=lowest',
    });
    const panel = screen.getByRole('dialog', { name: 'How many took part?' });
    expect(panel).toHaveTextContent('3 claims. As asked, maps, charts and totals use the lowest');
    const [first, second] = within(within(panel).getByRole('list')).getAllByRole('listitem');
    expect(first).toHaveTextContent('about 600');
    expect(second).toHaveTextContent('the coder’s choice');
  });

  it('open from the date and the place of the heading', async () => {
    const { user, written } = openRow('open=kezbi-2021-06');
    await user.click(button(/^30.Jun.*2021$/));
    expect(screen.getByRole('dialog', { name: 'When did it begin?' })).toBeVisible();
    await waitFor(() => {
      expect(written()).toBe('?open=kezbi-2021-06&claims=start');
    });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(button(/^30.Jun.*2021$/)).toHaveFocus();
    });
    await user.click(button('Zhanaozen'));
    expect(screen.getByRole('dialog', { name: 'Where was it?' })).toBeVisible();
  });

  it.each(['by the focus', 'where a press moves no focus'])(
    'belong to the date pressed while others stand open: %s',
    async (way) => {
      const { user } = openRow('open=kezbi-2021-06');
      const told = button(/^30.Jun.*2021$/);
      await user.click(button(/1,200\. 3 claims differ/));
      if (way === 'by the focus') await user.click(told);
      else fireEvent.click(told);
      expect(screen.getByRole('dialog', { name: 'When did it begin?' })).toHaveFocus();
      await user.keyboard('{Escape}');
      expect(told).toHaveFocus();
    },
  );

  it('open for all demands and what became of each', () => {
    openRow('open=kezbi-2021-06&claims=demands');
    const panel = screen.getByRole('dialog', { name: 'What was demanded, and what became of it?' });
    expect(panel).toHaveTextContent(/Higher payPartly met/);
    expect(panel).toHaveTextContent('in the order of the record');
  });

  it('hold that a demand was not made, by whom that is said', () => {
    openRow('open=industrial-service-resources-2021-07&claims=demands');
    const panel = screen.getByRole('dialog', { name: 'What was demanded, and what became of it?' });
    const claims = within(panel).getAllByRole('listitem');
    expect(claims.filter(({ textContent }) => /^Higher payNot demandedArticle ¶47/.test(textContent))).toHaveLength(1);
  });

  it('give a report that names record, field and every claim', async () => {
    const { user } = openRow('open=kezbi-2021-06&claims=participants');
    await user.click(button('Copy a report'));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Field: Participants (participants)');
    expect(text).toContain('1,200 [Article ¶2]; about 600');
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { button, openRow } from './openRow.tsx';

const wave = waveDataset();

describe('the open strike', () => {
  it('closes by Escape where nothing has the focus, its claims first', async () => {
    const { user, written } = openRow('open=kezbi-2021-06&claims=end');
    for (const left of ['?open=kezbi-2021-06', '']) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await user.keyboard('{Escape}');
      await waitFor(() => {
        expect(written()).toBe(left);
      });
    }
  });

  it('is named, placed and dated', () => {
    openRow('open=kezbi-2021-06');
    expect(screen.getByRole('heading', { level: 2, name: 'KEZBI' })).toBeVisible();
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(/Strike in Zhanaozen, 30 Jun\s*–\s*6 Jul 2021/);
    expect(article).toHaveTextContent(/Wonafter 7 days/);
  });

  it('gives every figure with a chip that says what it is of, what it is and where it stands', () => {
    openRow('open=kezbi-2021-06');
    const chips = screen.getAllByRole('button', { name: /Show the claims$/ });
    const row = wave.rowOf('kezbi-2021-06')!;
    const known = wave.fields.filter((field) => field.claims(row).length > 0);
    expect(chips.length).toBeGreaterThanOrEqual(known.length);
    expect(button(/1,200\. 3 claims differ\. Show the claims$/)).toBeVisible();
    expect(button(/30\s%\. Article ¶9\. Show the claims$/)).toBeVisible();
    for (const chip of chips) expect(chip).toHaveAttribute('aria-expanded', 'false');
  });

  it('says where a tactic is named what is doubted of it', () => {
    openRow('open=kezbi-2021-06');
    const tactics = screen.getByText('Rally, Occupation, Hunger strike', { exact: false }).closest('dd');
    expect(tactics).toHaveTextContent(/Hunger strike: The article says both that “mass hunger strike” was the strikers’ name/);
    expect(tactics).not.toHaveTextContent('Rally: ');
  });

  it('puts the raise that the amounts imply beside the one stated', () => {
    openRow('open=kezbi-2021-06');
    const won = button(/50\s%\. Article ¶11\. Show the claims$/).closest('div');
    expect(won).toHaveTextContent(/50\s%.*100\s% implied/);
    expect(screen.getByRole('img', { name: /Asked for 100\s%, offered 30\s%, won 50\s%; the amounts imply 100\s%/ })).toBeVisible();
  });

  it('says where the dates give another duration than the one stated', () => {
    openRow('open=munaispetssnab-2021-07');
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(/Partly wonafter 8 days by its dates \(stated: 7 days\)/);
    expect(article).toHaveTextContent(/7 days\s*8 days by its dates/);
  });

  it('lists what was asked for and what became of it', () => {
    openRow('open=kezbi-2021-06');
    const row = wave.rowOf('kezbi-2021-06')!;
    const section = screen.getByRole('heading', { name: 'Asked for' }).closest('section')!;
    expect(within(section).getAllByRole('listitem')).toHaveLength(wave.roles.demands!(row).length);
    expect(section).toHaveTextContent(/Higher pay.*Met/);
  });

  it('says of a claim in use that it is inferred, also where others differ from it', () => {
    openRow('open=kmg-security-zhanaozen-2021-07');
    expect(button(/^Raise won: 100.%\. Article ¶14, inferred\./)).toHaveTextContent('Article ¶14, inferred');
    openRow('open=oilfield-equipment-and-service-2021-07');
    expect(button(/^Start: .* inferred; 3 claims differ\./)).toBeVisible();
  });

  it('keeps no result of a demand back where sources differ on it', () => {
    openRow('open=kezbi-2021-06');
    const section = screen.getByRole('heading', { name: 'Asked for' }).closest('section')!;
    expect(section).toHaveTextContent(/Higher pay.*Met.*Partly met/);
  });

  it('says at a demand that another passage has it not demanded, and opens that passage', async () => {
    const { user } = openRow('open=industrial-service-resources-2021-07');
    const section = screen.getByRole('heading', { name: 'Asked for' }).closest('section')!;
    const [other, raise] = within(section).getAllByRole('listitem');
    expect(other).not.toHaveTextContent(/not demanded/i);
    expect(raise).toHaveTextContent(/^Higher pay.*also told: Not demanded¶47/);
    await user.click(within(raise!).getByRole('button', { name: /^Article, paragraph 47:/ }));
    expect(screen.getByRole('dialog')).toHaveTextContent(/the return to Karazhanbasmunai/);
  });

  it('says that a source counts more demands than it names', () => {
    openRow('open=kezbi-2021-06');
    const section = screen.getByRole('heading', { name: 'Asked for' }).closest('section')!;
    expect(section).toHaveTextContent(
      'Article ¶11, 47 counts 12 and names 9; 2 more here are told by other sources.',
    );
  });

  it('says that it names fewer where no other source helps', () => {
    openRow('open=glovo-almaty-2021-07');
    expect(screen.getByText('Article ¶17 counts 23 and names 4.')).toBeVisible();
  });

  it('says once that no result is told, not at every demand', () => {
    const demandsOf = wave.roles.demands!;
    const row = Array.from({ length: wave.length }, (_, r) => r).find(
      (r) => demandsOf(r).length > 2 && demandsOf(r).every(({ result }) => result.length === 0),
    )!;
    openRow(`open=${wave.key(row)}`);
    const section = screen.getByRole('heading', { name: 'Asked for' }).closest('section')!;
    expect(within(section).getAllByText('What became of each is not told.')).toHaveLength(1);
    expect(section).not.toHaveTextContent('Not known');
  });

  it('names in one line what no source tells', () => {
    openRow('open=semey-bus-2021-07');
    expect(screen.getByText(/^Not told: .*Participants.*Raise won/)).toBeVisible();
  });

  it('says what an akim is where one first acts, and only there', () => {
    openRow('open=kezbi-2021-06');
    expect(screen.getAllByText(/^Akim: head of the local government/)).toHaveLength(1);
  });

  it('goes to the strikes it is tied to and back from them, with the grade of the evidence', async () => {
    const { user, written } = openRow('open=kezbi-2021-06');
    const links = screen.getByRole('heading', { name: 'Links' }).closest('section')!;
    expect(links).toHaveTextContent(/Inspired .*reporter says so/);
    const [inspired] = within(links)
      .getAllByRole('listitem')
      .filter((line) => line.textContent.startsWith('Inspired '));
    await user.click(within(inspired!).getAllByRole('button')[0]!);
    await waitFor(() => {
      expect(written()).toBe('?open=kmg-security-zhanaozen-2021-07');
    });
    const back = screen.getByRole('heading', { name: 'Links' }).closest('section')!;
    expect(back).toHaveTextContent(/Inspired by KEZBI/);
    await user.click(within(back).getByRole('button', { name: 'KEZBI' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'KEZBI' })).toBeVisible();
  });

  it('says no more of a tie than its evidence: the example was followed, whose is the coder’s reading', () => {
    openRow('open=ozenenergoservice-2021-07');
    const links = screen.getByRole('heading', { name: 'Links' }).closest('section')!;
    expect(links).toHaveTextContent(/Inspired, perhaps by MunaiSpetsSnab.*sequence only/);
  });

  it('closes by its button, by the way back, and says which it closes', async () => {
    const { user, written } = openRow('open=kezbi-2021-06&outcome=won');
    await user.click(button('Close KEZBI'));
    expect(screen.queryByRole('article')).toBeNull();
    await waitFor(() => {
      expect(written()).toBe('?outcome=won');
    });
  });

  it('has an address of its own to give to somebody else', () => {
    openRow('open=kezbi-2021-06&outcome=won&at=43,52,7');
    const link = screen.getByRole('link', { name: 'Link to KEZBI' });
    expect(link).toHaveAttribute('href', '?open=kezbi-2021-06');
  });

  it.each(Array.from({ length: wave.length + wave.context }, (_, row) => wave.key(row)))(
    '%s is told without a gap',
    (key) => {
      openRow(`open=${key}`);
      const article = screen.getByRole('article');
      expect(article).not.toHaveTextContent(/undefined|NaN|null|Invalid Date|\[object/);
      // A key of the catalogue on screen is a message that is not there.
      expect(article.textContent).not.toMatch(/\b(outcome|demand|result|step|response|tactic|basis|question|detail|claims)\.[a-z_]+\b/);
    },
  );
});

describe('an action recorded as context', () => {
  it('opens and says that it is not counted', () => {
    openRow('open=kezbi-2021-10');
    expect(screen.getByRole('heading', { level: 2, name: 'KEZBI, second strike' })).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent('it is not counted in the wave');
  });

  it('is the only kind that says so', () => {
    openRow('open=kezbi-2021-06');
    expect(screen.getByRole('article')).not.toHaveTextContent('not counted');
  });

  it('says plainly when it ran where no date is given', () => {
    openRow('open=emir-oil-threat-2021');
    expect(screen.getByRole('article')).toHaveTextContent('date not given');
  });
});

describe('a dataset without dates, places and outcomes', () => {
  const orchard = orchardDataset();

  it('opens with what it records and no more', () => {
    openRow('open=orchard-0', orchard);
    expect(screen.getByRole('heading', { level: 2, name: 'Upper orchard' })).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent('12');
    for (const name of ['Links', 'Asked for', 'Step by step']) {
      expect(screen.queryByRole('heading', { name })).toBeNull();
    }
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('article')).not.toHaveTextContent(/Unknown|undefined/);
  });

  it('has its claims too', async () => {
    const { user } = openRow('open=orchard-0', orchard);
    await user.click(button(/12\. Ledger\. Show the claims$/));
    expect(screen.getByRole('dialog', { name: 'yield' })).toHaveTextContent('Fruit and yield.');
  });

  it('says nothing of a value nobody recorded', () => {
    openRow('open=orchard-2', orchard);
    expect(screen.queryByRole('button', { name: /yield/ })).toBeNull();
  });
});

describe('data that are not to be trusted', () => {
  const evil = '<img src=x onerror="window.broken=1">';
  const spoilt: Dataset = {
    ...orchardDataset(),
    title: () => evil,
    summary: () => evil,
    key: () => 'a&b=c"<',
    rowOf: () => 0,
    sources: new Map([
      [
        'ledger',
        {
          id: 'ledger',
          label: evil,
          title: evil,
          publisher: evil,
          language: 'en',
          address: 'javascript:alert(1)',
          about: evil,
          read: evil,
          passages: [{ n: 1, reports: evil, opens: evil }],
        },
      ],
    ]),
  };

  it('stay text', () => {
    openRow('open=x&claims=yield', spoilt);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(evil);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('dialog')).toHaveTextContent(evil);
  });

  it('make no link that runs code, and no address that says something else', () => {
    openRow('open=x&claims=yield', spoilt);
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    const link = screen.getByRole('link', { name: /^Link to/ });
    expect(new URLSearchParams(link.getAttribute('href')!).get('open')).toBe('a&b=c"<');
  });
});

it('is nothing while nothing is open', () => {
  openRow('');
  expect(screen.queryByRole('article')).toBeNull();
});

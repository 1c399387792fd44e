import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { claimsDiffer } from '../../src/domain/cell.ts';
import { isExact, isoFromDay } from '../../src/domain/day.ts';
import type { ClaimView, Field } from '../../src/domain/dataset.ts';
import type { Event } from '../../src/domain/event.ts';
import { impliedOf } from '../../src/domain/implied.ts';
import { Detail } from '../../src/views/detail/Detail.tsx';
import { Facets } from '../../src/views/facets/Facets.tsx';
import { EventTable } from '../../src/views/table/EventTable.tsx';
import { Timeline } from '../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

/*
 * Where each stored uncertainty is shown:
 *   how a number is worded       detail: its claims; list: its cell
 *   several possible dates       detail: its claims; timeline: its lane
 *   "about" a date               detail: its claims
 *   an end nobody gives          detail: the line under the title; timeline: its lane
 *   still running                detail: the line under the title; timeline: its lane
 *   no date at all               detail: the line under the title; timeline: its lane; result line
 *   claims that differ           detail: the chip; list: the mark in its cell
 *   what was inferred            detail: its claims; paragraph marks
 *   what the amounts imply       detail: beside the figure; list: its cell
 *   a place known as a region    detail: its name; map: a dashed enclosure (tests/views/map)
 *   the grade of a link          detail: beside the link
 *   whether a day is in a window result line, list (and discs: tests/views/map)
 */

const wave = waveDataset();
const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const rows = Array.from({ length: wave.length + wave.context }, (_, row) => row);
const counted = rows.slice(0, wave.length);
const eventOf = (row: number): Event => atlas.events.find(({ id }) => id === wave.key(row))!;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
});

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s/g, ' ');

interface Told {
  readonly row: number;
  readonly field: Field;
  readonly claims: readonly ClaimView[];
}

/** Every field of every row of which some claim is as described. */
function fieldsWith(is: (claim: ClaimView) => boolean): readonly Told[] {
  return rows.flatMap((row) =>
    wave.fields.flatMap((field) => {
      const claims = field.claims(row);
      return claims.some(is) ? [{ row, field, claims }] : [];
    }),
  );
}

/** The claims of a field as a reader opens them, one text each. */
function openClaims({ row, field }: Told): readonly string[] {
  const { unmount } = renderInAtlas(<Detail />, {
    dataset: wave,
    address: `open=${wave.key(row)}&claims=${field.id}`,
  });
  const [list] = within(screen.getByRole('dialog')).getAllByRole('list');
  const claims = [...list!.children].map((claim) => plain(claim.textContent));
  unmount();
  return claims;
}

function openDetail(row: number): string {
  const { unmount } = renderInAtlas(<Detail />, { dataset: wave, address: `open=${wave.key(row)}` });
  const text = plain(screen.getByRole('article').textContent);
  unmount();
  return text;
}

/** The name of the lane of each counted row. */
function lanes(): readonly string[] {
  renderInAtlas(<Timeline />, { dataset: wave });
  const names = screen.getAllByRole('button', { name: /: / }).map((lane) => plain(lane.getAttribute('aria-label')));
  return counted.map((row) => names.find((name) => name.startsWith(`${wave.title(row)},`) || name.startsWith(`${wave.title(row)}:`)) ?? '');
}

describe('what the claims of a figure show', () => {
  const words = {
    about: 'about ',
    more_than: 'more than ',
    dozens: 'dozens, read here as ',
    hundreds: 'hundreds, read here as ',
    several_hundred: 'several hundred, read here as ',
  } as const;

  it.each(Object.entries(words))('a number worded as %s', (wording, phrase) => {
    const is = ({ cell }: ClaimView) => cell.kind === 'range' && cell.wording === wording;
    const found = fieldsWith(is);
    expect(found.length).toBeGreaterThan(0);
    for (const told of found) {
      const shown = openClaims(told);
      told.claims.forEach((claim, i) => {
        if (is(claim)) expect(shown[i]).toContain(phrase);
      });
    }
  });

  it('a date that is not one certain day', () => {
    const is = ({ cell }: ClaimView) => cell.kind === 'date' && !isExact(cell.date);
    const found = fieldsWith(is);
    expect(found.length).toBeGreaterThan(3);
    for (const told of found) {
      const shown = openClaims(told);
      told.claims.forEach((claim, i) => {
        if (claim.cell.kind !== 'date' || !is(claim)) return;
        const { date } = claim.cell;
        if (date.approximate === true) expect(shown[i]).toMatch(/^about /);
        // A day, a month and a year are told apart by how much of the date is written.
        const day = Number(isoFromDay(date.min).slice(8));
        if (date.min !== date.max) expect(shown[i]).not.toMatch(new RegExp(`^(about )?${day} [A-Z]`));
      });
    }
  });

  it('what was inferred, and what was stated', () => {
    const found = fieldsWith(({ basis }) => basis === 'inferred');
    // Every field once: the whole record is too much to open one by one.
    const fields = [...new Map(found.map((told) => [told.field.id, told])).values()];
    expect(fields.length).toBeGreaterThan(10);
    for (const told of fields) {
      const shown = openClaims(told);
      told.claims.forEach(({ basis }, i) => expect(shown[i]).toContain(` ${basis}`));
    }
  });
});

describe('what the open action shows', () => {
  it('an end nobody gives, an action still running, and one without a date', () => {
    for (const row of rows) {
      const text = openDetail(row);
      const span = wave.roles.span?.(row);
      if (span === undefined) expect(text).toContain('date not given');
      // A threat is made on a day; it never ran, so that no end of it is unknown.
      else if (wave.roles.outcome?.(row) === 'not_begun') expect(text).not.toContain('end not known');
      else if (span.end === 'unknown') expect(text).toContain('end not known');
      else if (span.end === 'ongoing') expect(text).toMatch(/still running on 2 Aug 2021/);
      else if (span.startMin !== span.startMax || span.endMin !== span.endMax) {
        expect(text).toContain('within');
      }
    }
  });

  it('that claims differ, on the chip of each figure and fact', () => {
    for (const row of rows) {
      const differing = wave.fields.filter(
        (field) => field.kind === 'fact' && claimsDiffer(field.claims(row)),
      );
      if (differing.length === 0) continue;
      const { unmount } = renderInAtlas(<Detail />, { dataset: wave, address: `open=${wave.key(row)}` });
      for (const field of differing) {
        const chip = document.querySelector(`article [data-field="${field.id}"]`);
        expect(chip).toHaveTextContent(`${field.claims(row).length} claims differ`);
      }
      unmount();
    }
  });

  it('what the amounts and the dates of a row imply, beside what is stated', () => {
    const won = wave.fields.filter((field) => rows.some((row) => impliedOf(wave, field, row) !== undefined));
    expect(won.length).toBeGreaterThan(0);
    for (const field of won) {
      for (const row of rows.filter((one) => impliedOf(wave, field, one) !== undefined)) {
        expect(openDetail(row)).toMatch(/\d % implied|\d days by its dates/);
      }
    }
  });

  it('every result that is told of a demand, and who says it was not made', () => {
    const disputed = rows.filter((row) => eventOf(row).demands.some(({ result }) => result.length > 1));
    expect(disputed.length).toBeGreaterThan(0);
    for (const row of disputed) {
      const more = eventOf(row).demands.reduce(
        (sum, { result, denied = [] }) => sum + Math.max(0, result.length - 1) + denied.length,
        0,
      );
      expect(openDetail(row).split('also told: ')).toHaveLength(more + 1);
    }
  });

  it('how well a link is founded', () => {
    const grades = { workers_say: 'workers say so', reporter_says: 'reporter says so', sequence_only: 'sequence only' };
    const linked = rows.filter((row) => (wave.roles.links?.(row) ?? []).length > 0);
    expect(linked.length).toBeGreaterThan(3);
    for (const row of linked) {
      const text = openDetail(row);
      for (const { basis } of wave.roles.links?.(row) ?? []) expect(text).toContain(grades[basis]);
    }
  });
});

it('lanes show possible dates, unknown ends, what still runs, and what has no date', () => {
  const names = lanes();
  expect(names.filter((name) => name === '')).toEqual([]);
  counted.forEach((row) => {
    const span = wave.roles.span?.(row);
    if (span === undefined) expect(names[row]).toContain('date not given');
    else if (wave.roles.outcome?.(row) === 'not_begun') expect(names[row]).toContain('threatened and not begun');
    else if (span.end === 'unknown') expect(names[row]).toContain('end not known');
    else if (span.end === 'ongoing') expect(names[row]).toContain('still running');
    if (span !== undefined && span.startMin !== span.startMax) {
      expect(names[row]).toMatch(/within|from \d+ ?– ?\d+/);
    }
  });
});

it('the list shows how numbers are worded, what is implied, and that claims differ', () => {
  renderInAtlas(<EventTable />, { dataset: wave, address: 'pane=list' });
  const listed = wave.fields.filter((field) => field.listed);
  for (const row of counted) {
    const line = document.querySelector(`tr[data-row="${row}"]`);
    for (const field of listed) {
      const [claim] = field.claims(row);
      if (claim?.cell.kind === 'range' && claim.cell.wording === 'hundreds') {
        expect(line).toHaveTextContent('hundreds, read here as ');
      }
      if (impliedOf(wave, field, row) !== undefined) expect(line).toHaveTextContent('% implied');
    }
    const differing = listed.filter((f) => f.kind === 'fact' && claimsDiffer(f.claims(row)));
    const marked = [...(line?.querySelectorAll('td button') ?? [])].filter((cell) =>
      cell.getAttribute('aria-label')?.includes('claims differ'),
    );
    expect(marked).toHaveLength(differing.length);
  }
});

describe('a window on time', () => {
  const address = 'time=2021-07-13/2021-07-22';

  it('has the result line say what is certain, possible and undated', () => {
    renderInAtlas(<Facets />, { dataset: wave, address });
    const text = plain(document.body.textContent);
    expect(text).toMatch(/\d+ certainly/);
    expect(text).toMatch(/\d+ possibly/);
    expect(text).toMatch(/date not given for \d+/);
  });

  it('has the list say it of each action', () => {
    renderInAtlas(<EventTable />, { dataset: wave, address });
    const undated = wave.rowOf('emir-oil-threat-2021')!;
    expect(document.querySelector(`tr[data-row="${undated}"] th`)).toHaveTextContent(/date not given/);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { flatContext } from '../../../src/data/export/column.ts';
import { columns } from '../../../src/data/export/columns.ts';
import { flatRow } from '../../../src/data/export/flatRow.ts';
import { geojsonFromAtlas } from '../../../src/data/export/geojson.ts';
import { fixture } from '../fixtures/dataset.ts';
import { set, unset, type Edits } from '../fixtures/edits.ts';

function rowOf(id: string, edits?: Edits) {
  const atlas = compileAtlas(fixture(edits), 'en', () => 'digest');
  const event = atlas.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(id);
  return flatRow(event, flatContext(atlas));
}

/** The public contract, as the codebook prints it. */
const contract =
  'id, wave, action_type, employer, employer_aliases, parent_company, industry_code, industry, start, end, duration_days, ongoing_as_of, place_ids, places, admin1, latitude, longitude, geo_precision, participants_low, participants_high, participants_text, workforce, demand_codes, demand_count, wage_before_kzt, wage_target_kzt, wage_after_kzt, wage_demanded_pct, wage_offered_pct, wage_won_pct, wage_implied_pct, outcome, tactics, responses, inspired_by, sources, article_paragraphs, disagreements, title, labor_organization, authorized, ownership, women_led, demand_results, last_seen';

describe('the flat table', () => {
  it('has the columns of the contract, in its order', () => {
    expect(columns.map(({ name }) => name).join(', ')).toBe(contract);
    expect(columns.filter(({ description }) => description === '')).toEqual([]);
  });

  it('shows an event that is known well', () => {
    expect(rowOf('quarry')).toEqual({
      id: 'quarry',
      wave: true,
      action_type: 'strike',
      employer: 'Stone LLP',
      employer_aliases: 'STONE; "Stone" Llc',
      parent_company: 'Rock Holding',
      industry_code: '0910',
      industry: 'Support activities for petroleum and natural gas extraction',
      start: '2021-07-05',
      end: '2021-07-09',
      duration_days: 5,
      ongoing_as_of: null,
      place_ids: 'quarry-town; far-field',
      places: 'Quarry Town; Far Field',
      admin1: 'KZ-MAN',
      latitude: 43.5,
      longitude: 52.5,
      geo_precision: 1,
      participants_low: 130,
      participants_high: 300,
      participants_text: 'exact',
      workforce: null,
      demand_codes: 'pay_raise; transport',
      demand_count: '12',
      wage_before_kzt: '57000-80000',
      wage_target_kzt: null,
      wage_after_kzt: '160000',
      wage_demanded_pct: null,
      wage_offered_pct: null,
      wage_won_pct: '50',
      wage_implied_pct: '100-180.7',
      outcome: 'won',
      tactics: 'rally; tent_camp',
      responses: 'ignored; offer',
      inspired_by: null,
      sources: 'gazette; herald',
      article_paragraphs: '2; 3; 5',
      disagreements: 'participants; wages.won; demand_count',
      title: 'Quarry “Stone”, Quarry Town',
      labor_organization: null,
      authorized: null,
      ownership: 'private',
      women_led: null,
      demand_results: 'met; unknown',
      last_seen: null,
    });
  });

  it('shows what is not known as empty, never as 0', () => {
    expect(rowOf('bakery')).toMatchObject({
      start: '2021-07',
      end: null,
      duration_days: null,
      ongoing_as_of: '2021-08-02',
      place_ids: null,
      latitude: null,
      geo_precision: null,
      participants_low: 200,
      participants_high: 999,
      participants_text: 'hundreds',
      wage_demanded_pct: '100..',
      inspired_by: 'quarry',
      demand_codes: null,
    });
    const uncounted = rowOf('bakery', unset('events/bakery.json', '/participants'));
    expect(uncounted).toMatchObject({ participants_low: null, participants_high: null });
  });

  it('leaves the employer empty where nobody names one', () => {
    const row = rowOf('bakery', unset('events/bakery.json', '/employer/name'));
    expect(row.employer).toBeNull();
  });

  it('leaves an end open that one claim leaves open', () => {
    const row = rowOf('quarry', [set('events/quarry.json', '/participants/1/value', { low: 130, wording: 'more_than' })]);
    expect(row).toMatchObject({ participants_low: 130, participants_high: null });
  });
});

describe('the GeoJSON', () => {
  it('has a point for each event with a site, at its first, and the flat row as properties', () => {
    const { type, features } = geojsonFromAtlas(compileAtlas(fixture(), 'en', () => ''));
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual([
      ['quarry', [52.5, 43.5]],
    ]);
    expect(features[0]?.properties).toEqual(rowOf('quarry'));
  });
});

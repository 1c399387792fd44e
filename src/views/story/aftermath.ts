import { disagreementKinds } from '../../domain/codes.ts';
import { has, inspiredIn, noStart, onOneSource, promiseTold, stepped } from './conditions.ts';
import { bound, eachSource, inUse, outcomeCode, restsOnOne } from './figures.ts';
import {
  countAll,
  countOf,
  countShown,
  lastDay,
  placesShown,
  raisesWon,
  resultsOf,
} from './tallies.ts';
import { claims, days, demand, stepIn, values, type StoryStep } from './step.ts';

const ESS = 'eurest-support-services-2021-07';
const COCR = 'cocr-threat-2021-07';
const GLOVO = 'glovo-almaty-2021-07';
const BUSES = 'semey-bus-2021-07';
const AMBULANCE = 'almaty-ambulance-2021-07';
const MOTHERS = 'mothers-nur-sultan-2021-06';
const POWER = 'ozenenergoservice-2021-07';
const AKTAU = 'aktau-oil-service-company-2021-07';
const OUTSTAFFED = 'industrial-service-resources-2021-07';
const CATERING = 'kmg-ep-catering-2021-07';
const ABUEV = 'abuev-group-2021-07';
const KEZBI = 'kezbi-2021-06';
const GUARDS = 'kmg-security-zhanaozen-2021-07';
const MUNAI = 'munaispetssnab-2021-07';
const KEZBI_AGAIN = 'kezbi-2021-10';
const GUARDS_AGAIN = 'kmg-security-2022-02';

const elsewhere = values('region', 'KZ-ALA', 'KZ-SHY', 'KZ-AST', 'KZ-VOS');
const broken = [stepIn(KEZBI, 'broken'), stepIn(GUARDS, 'broken')];

/** Beyond Mangystau region, the first days of August, and what became of it all. */
export const aftermath: readonly StoryStep[] = [
  {
    id: 'tengiz',
    title: { id: 'story.tengiz.title' },
    patch: {
      selection: [values('place', 'tengiz')],
      viewport: { latitude: 45.4, longitude: 53, zoom: 6 },
    },
    told: [
      {
        id: 'story.tengiz.start',
        figures: {
          start: inUse(ESS, 'start'),
          people: inUse(ESS, 'participants'),
          demanded: inUse(ESS, 'wage_demanded'),
        },
      },
      { id: 'story.tengiz.pay', rests: [stepIn(ESS, 'rally')] },
      {
        id: 'story.tengiz.end',
        figures: { outcome: outcomeCode(ESS), alone: restsOnOne(ESS) },
      },
      {
        id: 'story.tengiz.cocr',
        figures: { date: inUse(COCR, 'start'), outcome: outcomeCode(COCR) },
      },
    ],
  },
  {
    id: 'cities',
    title: { id: 'story.cities.title' },
    patch: { selection: [elsewhere] },
    told: [
      { id: 'story.cities.count', figures: { count: countOf([elsewhere]), places: placesShown() } },
      {
        id: 'story.cities.glovo',
        figures: { people: inUse(GLOVO, 'participants'), count: bound(GLOVO, 'demand_count', 'low') },
        rests: [claims(GLOVO, 'outcome'), stepIn(GLOVO, 'demand', 'demand')],
      },
      {
        id: 'story.cities.others',
        figures: { date: inUse(MOTHERS, 'start') },
        rests: [claims(BUSES, 'demands'), claims(AMBULANCE, 'demands'), stepIn(MOTHERS, 'rally')],
      },
      {
        id: 'story.cities.tied',
        figures: { tied: countShown(inspiredIn('KZ-MAN'), { kind: 'part', part: 'links' }) },
      },
    ],
  },
  {
    id: 'august',
    title: { id: 'story.august.title' },
    patch: { selection: [days('2021-07-28', '2021-08-02'), values('region', 'KZ-MAN')] },
    told: [
      {
        id: 'story.august.won',
        figures: { power: inUse(POWER, 'wage_won'), aktau: inUse(AKTAU, 'wage_won') },
      },
      { id: 'story.august.power', rests: [stepIn(POWER, 'threat')] },
      {
        id: 'story.august.outstaffed',
        figures: {
          counts: eachSource(OUTSTAFFED, 'participants'),
          offered: inUse(OUTSTAFFED, 'wage_offered'),
        },
        rests: [demand(OUTSTAFFED, 'return_to_parent_company')],
      },
      {
        id: 'story.august.still',
        figures: {
          start: inUse(CATERING, 'start'),
          outcome: outcomeCode(CATERING),
          day: lastDay(),
        },
        rests: [claims(ABUEV, 'ongoing')],
      },
    ],
  },
  {
    id: 'won',
    title: { id: 'story.won.title' },
    patch: { selection: [values('outcome', 'won', 'partly_won')], lanesBy: 'outcome' },
    told: [
      {
        id: 'story.won.count',
        figures: {
          all: countOf([]),
          won: countOf([values('outcome', 'won')]),
          partly: countOf([values('outcome', 'partly_won')]),
        },
      },
      {
        id: 'story.won.raises',
        figures: {
          shown: countShown(() => true),
          told: countShown(has('wage_won')),
          raises: raisesWon(),
        },
      },
      {
        id: 'story.won.return',
        figures: {
          asked: resultsOf('return_to_parent_company', KEZBI, MUNAI, OUTSTAFFED),
        },
      },
      {
        id: 'story.won.broken',
        figures: { broken: countAll(stepped('broken'), ...broken) },
        rests: [claims(KEZBI_AGAIN, 'start'), claims(GUARDS_AGAIN, 'start')],
      },
    ],
  },
  {
    id: 'unknown',
    title: { id: 'story.unknown.title' },
    patch: { selection: [values('outcome', 'unknown')], lanesBy: 'place' },
    told: [
      {
        id: 'story.unknown.counts',
        figures: {
          all: countOf([]),
          outcome: countOf([values('outcome', 'unknown')]),
          people: countOf([values('size', 'unknown'), values('action_type', 'strike', 'labor_protest')]),
          dates: countAll(noStart),
        },
      },
      {
        id: 'story.unknown.alone',
        figures: {
          alone: countAll(onOneSource, { kind: 'part', part: 'sources' }),
          differ: countOf([values('disagreement', ...disagreementKinds)]),
        },
      },
      {
        id: 'story.unknown.later',
        figures: { told: countAll(promiseTold, ...broken), day: lastDay() },
      },
    ],
  },
];

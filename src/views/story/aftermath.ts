import {
  any,
  demanded,
  disputed,
  ended,
  has,
  inspiredIn,
  noStart,
  onOneSource,
  stepped,
} from './conditions.ts';
import {
  countAll,
  countShown,
  everyClaim,
  inUse,
  lastDay,
  outcomeCode,
  placesShown,
  raisesWon,
  restsOnOne,
} from './storyData.ts';
import { claims, days, values, type StoryStep } from './step.ts';

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
const EMIR_OIL = 'emir-oil-threat-2021';
const KEZBI_AGAIN = 'kezbi-2021-10';
const GUARDS_AGAIN = 'kmg-security-2022-02';

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
      { id: 'story.tengiz.pay', rests: [{ kind: 'step', event: ESS, step: 'rally' }] },
      {
        id: 'story.tengiz.cocr',
        figures: { date: inUse(COCR, 'start'), outcome: outcomeCode(COCR) },
      },
      {
        id: 'story.tengiz.end',
        figures: { outcome: outcomeCode(ESS), alone: restsOnOne(ESS) },
      },
    ],
  },
  {
    id: 'cities',
    title: { id: 'story.cities.title' },
    patch: { selection: [values('region', 'KZ-ALA', 'KZ-SHY', 'KZ-AST', 'KZ-VOS')] },
    told: [
      { id: 'story.cities.count', figures: { count: countShown(any), places: placesShown() } },
      {
        id: 'story.cities.glovo',
        figures: { people: inUse(GLOVO, 'participants'), count: inUse(GLOVO, 'demand_count') },
        rests: [claims(GLOVO, 'outcome')],
      },
      {
        id: 'story.cities.others',
        figures: { date: inUse(MOTHERS, 'start') },
        rests: [claims(BUSES, 'demands'), claims(AMBULANCE, 'demands')],
      },
      {
        id: 'story.cities.tied',
        figures: {
          tied: countShown(inspiredIn('KZ-MAN')),
          untold: countShown(ended('unknown')),
          count: countShown(any),
        },
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
      {
        id: 'story.august.outstaffed',
        figures: {
          counts: everyClaim(OUTSTAFFED, 'participants'),
          offered: inUse(OUTSTAFFED, 'wage_offered'),
        },
        rests: [claims(OUTSTAFFED, 'outcome')],
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
      {
        id: 'story.august.threat',
        figures: {
          demanded: inUse(EMIR_OIL, 'wage_demanded'),
          offered: inUse(EMIR_OIL, 'wage_offered'),
        },
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
          all: countAll(any),
          won: countAll(ended('won')),
          partly: countAll(ended('partly_won')),
        },
      },
      { id: 'story.won.raises', figures: { told: countAll(has('wage_won')), raises: raisesWon() } },
      {
        id: 'story.won.return',
        figures: {
          asked: countAll(demanded('return_to_parent_company')),
          met: countAll(demanded('return_to_parent_company', 'met')),
          promised: countAll(demanded('return_to_parent_company', 'promised')),
        },
      },
      {
        id: 'story.won.broken',
        figures: {
          broken: countAll(stepped('broken')),
          kezbi: inUse(KEZBI_AGAIN, 'start'),
          guards: inUse(GUARDS_AGAIN, 'start'),
        },
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
          all: countAll(any),
          outcome: countAll(ended('unknown')),
          people: countAll((dataset, row) => !has('participants')(dataset, row)),
          dates: countAll(noStart),
        },
      },
      {
        id: 'story.unknown.alone',
        figures: { alone: countAll(onOneSource), differ: countAll(disputed) },
      },
      {
        id: 'story.unknown.later',
        figures: { told: countAll(stepped('paid', 'broken')), day: lastDay() },
      },
    ],
  },
];

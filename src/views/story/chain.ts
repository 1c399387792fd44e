import { exampleUnnamed, tied } from './conditions.ts';
import {
  alternatives,
  contradicted,
  differ,
  eachSource,
  implied,
  inUse,
  isTold,
  outcomeCode,
  restsOnOne,
} from './figures.ts';
import { countMore, countOf, countShown, theDay, totalOf } from './tallies.ts';
import { claims, days, demand, stepIn, values, type StoryStep } from './step.ts';
import { dayFromIso } from '../../domain/day.ts';

const GUARDS = 'kmg-security-zhanaozen-2021-07';
const GUARDS_AT_FIELD = 'kmg-security-karazhanbas-2021-07';
const KUNAN = 'kunan-holding-2021-07';
const MUNAI = 'munaispetssnab-2021-07';
const NBC = 'nbc-2021-07';
const TAZALYK = 'tazalyk-s-2021-07';
const UTS = 'uts-2021-07';
const KRLS = 'krls-2021-07';
const NIGHT = 'night-of-22-july-2021';

/** The day on which the article counts the enterprises on strike. */
const HEIGHT = '2021-07-21';

/** The strikes that ran on that day in the region, certainly or also possibly. */
const running = (possible: boolean) => [
  days(HEIGHT, HEIGHT, possible),
  values('region', 'KZ-MAN'),
  values('action_type', 'strike'),
];

const women = values('women_led', 'true');
const links = { kind: 'part', part: 'links' } as const;

/** What followed in July in Mangystau region. */
export const chain: readonly StoryStep[] = [
  {
    id: 'chain',
    title: { id: 'story.chain.title' },
    patch: {
      selection: [days('2021-06-30', '2021-07-21'), values('place', 'zhanaozen', 'karazhanbas')],
      viewport: { latitude: 44.1, longitude: 52.2, zoom: 6.5 },
      open: GUARDS,
    },
    told: [
      {
        id: 'story.chain.guards',
        figures: { start: inUse(GUARDS, 'start'), field: inUse(GUARDS_AT_FIELD, 'start') },
      },
      {
        id: 'story.chain.won',
        figures: { days: inUse(GUARDS, 'stated_duration'), won: inUse(GUARDS, 'wage_won') },
        rests: [claims(GUARDS_AT_FIELD, 'wage_won')],
      },
      {
        id: 'story.chain.kunan',
        figures: {
          start: inUse(KUNAN, 'start'),
          end: inUse(KUNAN, 'end'),
          won: inUse(KUNAN, 'wage_won'),
        },
      },
      { id: 'story.chain.laid_off', rests: [stepIn(KUNAN, 'response')] },
      {
        id: 'story.chain.links',
        figures: {
          tied: countShown(tied('reporter_says', 'workers_say'), links),
          workers: countShown(tied('workers_say')),
          unnamed: countShown(exampleUnnamed),
        },
      },
    ],
  },
  {
    id: 'munaispetssnab',
    title: { id: 'story.munaispetssnab.title' },
    patch: {
      selection: [days('2021-07-15', '2021-07-22'), values('place', 'zhanaozen')],
      viewport: { latitude: 43.341, longitude: 52.862, zoom: 7.4 },
    },
    told: [
      {
        id: 'story.munaispetssnab.camp',
        figures: {
          start: inUse(MUNAI, 'start'),
          end: inUse(MUNAI, 'end'),
          stated: inUse(MUNAI, 'stated_duration'),
          contradicted: contradicted(MUNAI, 'stated_duration'),
          implied: implied(MUNAI, 'stated_duration'),
        },
      },
      { id: 'story.munaispetssnab.people', figures: { counts: eachSource(MUNAI, 'participants') } },
      { id: 'story.munaispetssnab.pressure', rests: [claims(MUNAI, 'responses')] },
      {
        id: 'story.munaispetssnab.won',
        figures: {
          demanded: inUse(MUNAI, 'wage_demanded'),
          won: inUse(MUNAI, 'wage_won'),
          outcome: inUse(MUNAI, 'outcome'),
        },
        rests: [demand(MUNAI, 'written_contracts'), demand(MUNAI, 'return_to_parent_company')],
      },
    ],
  },
  {
    id: 'nbc',
    title: { id: 'story.nbc.title' },
    patch: { selection: [women] },
    told: [
      {
        id: 'story.nbc.start',
        figures: { dates: alternatives(NBC, 'start'), differ: differ(NBC, 'start') },
        rests: [claims(NBC, 'women_led')],
      },
      {
        id: 'story.nbc.video',
        figures: { demanded: inUse(NBC, 'wage_demanded') },
        rests: [claims(NBC, 'responses')],
      },
      {
        id: 'story.nbc.end',
        figures: {
          end: inUse(NBC, 'end'),
          told: isTold(NBC, 'wage_won'),
          won: inUse(NBC, 'wage_won'),
        },
        rests: [demand(NBC, 'overtime_pay'), demand(NBC, 'working_conditions')],
      },
      {
        id: 'story.nbc.women',
        figures: { women: countOf([women]), all: countOf([]), alone: restsOnOne(NBC) },
      },
    ],
  },
  {
    id: 'spread',
    title: { id: 'story.spread.title' },
    patch: { selection: [values('region', 'KZ-MAN')], day: dayFromIso(HEIGHT) ?? 0 },
    told: [
      {
        id: 'story.spread.count',
        figures: {
          day: theDay(dayFromIso(HEIGHT) ?? 0),
          total: totalOf('article-six'),
          certain: countOf(running(false)),
          possible: countMore(running(true), running(false)),
        },
      },
      {
        id: 'story.spread.pay',
        figures: {
          before: inUse(TAZALYK, 'wage_before'),
          demanded: inUse(TAZALYK, 'wage_demanded'),
        },
      },
      {
        id: 'story.spread.others',
        figures: {
          start: inUse(UTS, 'start'),
          end: inUse(UTS, 'end'),
          outcome: outcomeCode(KRLS),
        },
      },
      {
        id: 'story.spread.night',
        figures: { from: inUse(NIGHT, 'start'), to: inUse(NIGHT, 'end') },
      },
    ],
  },
];

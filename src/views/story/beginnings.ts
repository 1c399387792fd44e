import {
  alternatives,
  bound,
  contradicted,
  differ,
  eachSource,
  implied,
  inUse,
  other,
  stepDate,
  upper,
} from './figures.ts';
import { claims, days, demand, stepIn, values, type StoryStep } from './step.ts';

const MAY = 'may-2021-service-enterprises';
const WOLT = 'wolt-almaty-2021-05';
const KEZBI = 'kezbi-2021-06';
const ZHANAOZEN = { latitude: 43.341, longitude: 52.862, zoom: 7.4 };

/** From the strikes of May to the end of the first strike of the summer. */
export const beginnings: readonly StoryStep[] = [
  {
    id: 'may',
    title: { id: 'story.may.title' },
    patch: { selection: [days('2021-05-01', '2021-05-31'), values('action_type', 'strike')] },
    told: [
      { id: 'story.may.source' },
      { id: 'story.may.strikes', figures: { when: inUse(MAY, 'start') } },
      { id: 'story.may.pay', figures: { pay: upper(MAY, 'wage_before') } },
      {
        id: 'story.may.wolt',
        figures: { date: inUse(WOLT, 'start'), differ: differ(WOLT, 'outcome') },
      },
    ],
  },
  {
    id: 'kezbi',
    title: { id: 'story.kezbi.title', figures: { days: inUse(KEZBI, 'stated_duration') } },
    patch: {
      selection: [days('2021-06-30', '2021-07-07'), values('place', 'zhanaozen')],
      viewport: ZHANAOZEN,
    },
    told: [
      { id: 'story.kezbi.start', figures: { start: inUse(KEZBI, 'start') } },
      {
        id: 'story.kezbi.people',
        figures: { counts: eachSource(KEZBI, 'participants'), staff: eachSource(KEZBI, 'workforce') },
      },
      {
        id: 'story.kezbi.demands',
        figures: { count: bound(KEZBI, 'demand_count', 'low') },
        rests: [demand(KEZBI, 'pay_raise'), demand(KEZBI, 'return_to_parent_company')],
      },
      { id: 'story.kezbi.grounds', rests: [claims(KEZBI, 'tactics')] },
    ],
  },
  {
    id: 'offer',
    title: { id: 'story.offer.title' },
    patch: {
      selection: [days('2021-07-03', '2021-07-07'), values('place', 'zhanaozen')],
      viewport: ZHANAOZEN,
    },
    told: [
      {
        id: 'story.offer.made',
        figures: { date: stepDate(KEZBI, 'offer'), offered: inUse(KEZBI, 'wage_offered') },
      },
      {
        id: 'story.offer.refused',
        rests: [stepIn(KEZBI, 'rejected', 'offer'), claims(KEZBI, 'responses')],
      },
      {
        id: 'story.offer.won',
        figures: {
          day: bound(KEZBI, 'stated_duration', 'low'),
          won: inUse(KEZBI, 'wage_won'),
          count: bound(KEZBI, 'demand_count', 'low'),
        },
      },
      {
        id: 'story.offer.sum',
        figures: {
          contradicted: contradicted(KEZBI, 'wage_won'),
          before: inUse(KEZBI, 'wage_before'),
          after: inUse(KEZBI, 'wage_after'),
          implied: implied(KEZBI, 'wage_won'),
          differ: differ(KEZBI, 'wage_after'),
          other: other(KEZBI, 'wage_after'),
        },
      },
      { id: 'story.offer.asked', figures: { demanded: alternatives(KEZBI, 'wage_demanded') } },
    ],
  },
];

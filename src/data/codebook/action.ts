import type { ActionType, Outcome, Ownership, Authorization, Tactic } from '../../domain/codes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const actionTypes: Record<ActionType, Term> = {
  strike: {
    label: 'Strike',
    definition:
      'A temporary stoppage of work by a group of workers to enforce or resist demands or express grievances, or to support other workers. Whether the law of the country calls it a strike does not matter.',
  },
  labor_protest: {
    label: 'Labour protest',
    definition:
      'A collective action about work in which work goes on, or whose actors are not the workforce (families, former staff, a union).',
  },
  strike_threat: {
    label: 'Strike threat',
    definition: 'A strike that was announced or prepared and that the sources do not report as begun.',
  },
};

const outcomes: Record<Outcome, Term> = {
  won: {
    label: 'Won',
    definition:
      'A source says the demands were met, or that the action ended in victory, at least in its main demand. What was agreed is meant; whether it was paid later is in the chronology.',
  },
  partly_won: {
    label: 'Partly won',
    definition: 'Some demands were met, or less than demanded was agreed or promised.',
  },
  not_won: { label: 'Not won', definition: 'The action ended and no demand was met.' },
  ongoing: {
    label: 'Ongoing',
    definition: 'A source says the action was still running on the last day it reports.',
  },
  unknown: {
    label: 'Unknown',
    definition: 'No source says how the action ended. This is not the same as ongoing.',
  },
  not_begun: { label: 'Not begun', definition: 'A threat that was not carried out as far as the sources report.' },
};

const tactics: Record<Tactic, Term> = {
  rally: { label: 'Rally', definition: 'A public gathering, at the workplace or elsewhere.' },
  occupation: {
    label: 'Occupation',
    definition: 'Staying on the premises, also overnight, or keeping equipment from being removed.',
  },
  sit_in: { label: 'Sit-in', definition: 'Refusing to leave a place for a limited time.' },
  hunger_strike: {
    label: 'Hunger strike',
    definition:
      'Announced as a hunger strike. Where striking is unlawful the word is also used for a strike; the summary says so.',
  },
  tent_camp: { label: 'Tent camp', definition: 'Tents pitched at or near the workplace or office.' },
  gate_blockade: { label: 'Gate blockade', definition: 'Blocking the way in or out of the workplace.' },
  road_blockade: { label: 'Road blockade', definition: 'Blocking public traffic.' },
  video_appeal: { label: 'Video appeal', definition: 'A recorded message to those in power or the public.' },
  petition: { label: 'Petition', definition: 'Demands handed over in writing or by an address.' },
  march: { label: 'March', definition: 'Moving together through public space.' },
  refusal_of_shift: { label: 'Refusal of a shift', definition: 'Not leaving for, or not starting, a shift.' },
  building_entry: {
    label: 'Entering a building',
    definition: 'Going into, or trying to go into, an office against the will of those in charge.',
  },
};

const ownerships: Record<Ownership, Term> = {
  state: { label: 'State', definition: 'Owned by the state or a municipality, also through a national company.' },
  private: { label: 'Private', definition: 'Owned privately in the country.' },
  foreign: { label: 'Foreign', definition: 'Owned mainly from abroad.' },
  mixed: { label: 'Mixed', definition: 'State and private, or domestic and foreign, together.' },
  unknown: { label: 'Unknown', definition: 'A source speaks of the owner without saying which kind.' },
};

const authorizations: Record<Authorization, Term> = {
  yes: { label: 'Authorized', definition: 'Called or backed by a recognised union under the law.' },
  no: { label: 'Not authorized', definition: 'Begun by the workers themselves ("wild").' },
  declared_illegal: { label: 'Declared illegal', definition: 'A court or an office called it unlawful.' },
  unknown: { label: 'Unknown', definition: 'A source raises the question and leaves it open.' },
};

export const actionVocabularies: readonly Vocabulary[] = [
  {
    field: 'action_type',
    title: 'Kind of action',
    source: 'ILO, 15th International Conference of Labour Statisticians (1993), for strike; Labor Action Tracker for the division',
    terms: actionTypes,
  },
  { field: 'outcome', title: 'Outcome', source: 'After ILO, 15th ICLS (1993), results of action', terms: outcomes },
  { field: 'tactics', title: 'Tactics', source: 'After the Labor Action Tracker, extended', terms: tactics },
  { field: 'ownership', title: 'Ownership', source: 'This dataset', terms: ownerships },
  { field: 'authorized', title: 'Authorization', source: 'Labor Action Tracker (authorized)', terms: authorizations },
];

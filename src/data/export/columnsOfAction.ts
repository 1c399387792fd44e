import { valueOf } from '../../domain/claim.ts';
import { actionTypes, authorizations, outcomes, ownerships } from '../../domain/codes.ts';
import { disputedFields } from '../../domain/disagreement.ts';
import { responsesOf } from '../../domain/measures.ts';
import { industryTerms } from '../codebook/evidence.ts';
import type { Term } from '../codebook/vocabulary.ts';
import { distinct, inUseCell, joined, rangeCell } from './cell.ts';
import type { Column } from './column.ts';

const industryLabels = new Map<string, Term>(Object.entries(industryTerms));

export const id: Column = {
  name: 'id',
  type: 'string',
  description: 'Stable id of the event, never reused.',
  value: (event) => event.id,
};

export const wave: Column = {
  name: 'wave',
  type: 'boolean',
  description: 'true: an action of the 2021 wave. false: recorded as context and never counted.',
  value: (event) => event.wave,
};

export const actionType: Column = {
  name: 'action_type',
  type: 'string',
  description: 'Kind of action, a code.',
  codes: actionTypes,
  value: (event) => inUseCell(event.action_type),
};

export const employer: Column = {
  name: 'employer',
  type: 'string',
  description: 'Name of the employer; empty where no source names it.',
  value: ({ employer }) => employer.name ?? null,
};

export const employerAliases: Column = {
  name: 'employer_aliases',
  type: 'string',
  description: 'Every other spelling the sources use; a list.',
  value: (event) => joined(event.employer.aliases),
};

export const parentCompany: Column = {
  name: 'parent_company',
  type: 'string',
  description: 'Owner of the employer.',
  value: (event) => inUseCell(event.employer.parent_company),
};

export const industryCode: Column = {
  name: 'industry_code',
  type: 'string',
  description: 'ISIC Rev.4 code; text, because of its leading zero.',
  value: (event) => inUseCell(event.industry),
};

export const industry: Column = {
  name: 'industry',
  type: 'string',
  description: 'Label of the ISIC code.',
  value: (event) => industryLabels.get(valueOf(event.industry) ?? '')?.label ?? null,
};

export const outcome: Column = {
  name: 'outcome',
  type: 'string',
  description: 'Outcome, a code: what was agreed, not what was paid later.',
  codes: outcomes,
  value: (event) => inUseCell(event.outcome),
};

export const tactics: Column = {
  name: 'tactics',
  type: 'string',
  description: 'Codes of the tactics; a list.',
  value: (event) => joined(distinct(event.tactics.map((claim) => claim.value))),
};

export const responses: Column = {
  name: 'responses',
  type: 'string',
  description: 'Codes of what those addressed did, from the chronology; a list.',
  value: (event) => joined(responsesOf(event)),
};

export const inspiredBy: Column = {
  name: 'inspired_by',
  type: 'string',
  description:
    'Ids of the earlier events whose example a source says this one followed; a list. Ties by sequence alone are in the JSON.',
  value: (event) =>
    joined(
      event.links
        .filter(({ type, basis }) => type === 'inspired_by' && basis !== 'sequence_only')
        .map(({ to }) => to),
    ),
};

export const disagreementsColumn: Column = {
  name: 'disagreements',
  type: 'string',
  description: 'Fields whose claims differ or that their own arithmetic contradicts; a list.',
  value: (event) => joined(disputedFields(event)),
};

export const title: Column = {
  name: 'title',
  type: 'string',
  description: 'Short title, in the language of the file.',
  value: (event) => event.title,
};

export const laborOrganization: Column = {
  name: 'labor_organization',
  type: 'string',
  description: 'Union or other organization involved; none where a source says so.',
  value: (event) => inUseCell(event.labor_organization),
};

export const authorized: Column = {
  name: 'authorized',
  type: 'string',
  description: 'Whether the action was authorized, a code.',
  codes: authorizations,
  value: (event) => inUseCell(event.authorized),
};

export const ownership: Column = {
  name: 'ownership',
  type: 'string',
  description: 'Ownership of the employer, a code.',
  codes: ownerships,
  value: (event) => inUseCell(event.employer.ownership),
};

export const womenLed: Column = {
  name: 'women_led',
  type: 'boolean',
  description: 'Whether a source tells of the action as women’s: a women’s strike, women, mothers. Who led it is not coded.',
  value: (event) => inUseCell(event.women_led),
};

export const demandCount: Column = {
  name: 'demand_count',
  type: 'string',
  description: 'Number of demands where a source numbers them; a number or range.',
  value: (event) => rangeCell(event.demand_count),
};

export const demandCodes: Column = {
  name: 'demand_codes',
  type: 'string',
  description: 'Codes of the demands; a list, one entry a demand, so that a code can come twice. One that is also said not to have been made stays.',
  value: (event) => joined(event.demands.map(({ code }) => code)),
};

export const demandResults: Column = {
  name: 'demand_results',
  type: 'string',
  description: 'What became of each demand; a list in the order of demand_codes.',
  value: (event) => joined(event.demands.map(({ result }) => valueOf(result) ?? 'unknown')),
};

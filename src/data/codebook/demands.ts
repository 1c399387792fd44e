import type { DemandCode, DemandResult } from '../../domain/codes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const codes: Record<DemandCode, Term> = {
  pay_raise: { label: 'Pay rise', definition: 'Higher basic pay, as a percent, an amount or without either.' },
  pay_arrears: { label: 'Pay arrears', definition: 'Wages or allowances that are due and were not paid.' },
  bonus: { label: 'Bonuses', definition: 'Premiums and bonuses, also before public holidays.' },
  thirteenth_wage: { label: 'Thirteenth wage', definition: 'An additional monthly wage at the end of the year.' },
  overtime_pay: { label: 'Overtime pay', definition: 'Pay for work beyond normal hours (in translations also "processing").' },
  hazard_pay: { label: 'Hazard pay', definition: 'Compensation for dangerous or unhealthy work.' },
  pay_scale: { label: 'Pay scale', definition: 'A change of tariffs, grades, or the balance of basic pay and bonus.' },
  social_payments: { label: 'Social payments', definition: 'Pension and insurance contributions, benefits.' },
  working_conditions: { label: 'Working conditions', definition: 'Better conditions of work, named or not.' },
  safety_equipment: { label: 'Safety equipment', definition: 'Equipment, overalls or supplies that labour protection asks for.' },
  labor_system: { label: 'Labour system', definition: 'A change in how work is organised, where not one of the codes beside it.' },
  shift_length: { label: 'Shift length', definition: 'Other shifts, for example 12 hours in place of 24.' },
  workload_limits: { label: 'Workload limits', definition: 'Limits to output rates, distances or staffing gaps.' },
  transport: { label: 'Transport', definition: 'Transport of workers to work.' },
  written_contracts: { label: 'Written contracts', definition: 'Conclusion of labour contracts.' },
  return_to_parent_company: {
    label: 'Return to the parent company',
    definition: 'End of outstaffing and outsourcing: employment by the company the work was taken from.',
  },
  union_freedom: { label: 'Union freedom', definition: 'Freedom of union activity, end of obstruction.' },
  job_security: { label: 'Job security', definition: 'Against dismissals, or for jobs.' },
  housing: { label: 'Housing', definition: 'Housing, also from the state.' },
  child_benefits: { label: 'Child benefits', definition: 'Benefits for families.' },
  covid_payments: { label: 'Covid payments', definition: 'Allowances for work during the epidemic.' },
  leave: { label: 'Leave', definition: 'Paid leave that the law prescribes.' },
  other: { label: 'Other', definition: 'A demand none of the codes covers; its detail says what.' },
};

const results: Record<DemandResult, Term> = {
  met: { label: 'Met', definition: 'A source says it was granted.' },
  partly_met: { label: 'Partly met', definition: 'Granted in part.' },
  promised: { label: 'Promised', definition: 'A promise is reported, not its fulfilment.' },
  refused: { label: 'Refused', definition: 'A refusal is reported, or that just this was not achieved.' },
  pending: { label: 'Pending', definition: 'Open at the last report: the action ran on, or an answer was still to come.' },
  unknown: { label: 'Unknown', definition: 'No source says what became of it.' },
};

export const demandVocabularies: readonly Vocabulary[] = [
  { field: 'demand_codes', title: 'Demands', source: 'After the Labor Action Tracker (worker demands), extended', terms: codes },
  { field: 'demand_results', title: 'What became of a demand', source: 'This dataset', terms: results },
];

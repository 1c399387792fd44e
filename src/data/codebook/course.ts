import type { Actor, LinkBasis, LinkType, Response, StepKind } from '../../domain/codes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const steps: Record<StepKind, Term> = {
  walkout: { label: 'Walkout', definition: 'Work stops.' },
  rally: { label: 'Rally', definition: 'A gathering on a day of its own.' },
  hunger_strike: { label: 'Hunger strike', definition: 'A hunger strike is announced or begins.' },
  demand: { label: 'Demand', definition: 'Demands are put forward.' },
  talks: { label: 'Talks', definition: 'The sides meet, or a commission is formed.' },
  offer: { label: 'Offer', definition: 'Those addressed offer something.' },
  rejected: { label: 'Rejected', definition: 'The workers refuse an offer or a call to end the action.' },
  threat: { label: 'Threat', definition: 'The workers announce a further step; or, where who and what are coded, they are threatened with one.' },
  response: { label: 'Response', definition: 'Something those addressed did; who and what are coded.' },
  solidarity: { label: 'Solidarity', definition: 'Others help: water, food, money, joining in.' },
  agreed: { label: 'Agreed', definition: 'An agreement or concession is reported.' },
  ended: { label: 'Ended', definition: 'The action ends.' },
  paid: { label: 'Paid', definition: 'What was agreed is reported as paid.' },
  broken: { label: 'Broken', definition: 'What was agreed is reported as not kept.' },
};

const actors: Record<Actor, Term> = {
  employer: { label: 'Employer', definition: 'The company the workers are employed by.' },
  parent_company: { label: 'Parent company', definition: 'The company that owns the employer, or whose work it does.' },
  akimat: { label: 'Akimat', definition: 'The head or administration of a town or region.' },
  government: { label: 'Government', definition: 'A ministry or other office of the state.' },
  party: { label: 'Party', definition: 'Deputies or members of a political party.' },
  prosecutor: { label: 'Prosecutor', definition: 'A prosecutor.' },
  police: { label: 'Police', definition: 'Police or security services.' },
  private_security: { label: 'Private security', definition: 'Guards or a private security company.' },
  court: { label: 'Court', definition: 'A court.' },
  residents: { label: 'Residents', definition: 'People of the place.' },
  workers_elsewhere: { label: 'Workers elsewhere', definition: 'Workers of other companies or branches.' },
};

const responses: Record<Response, Term> = {
  ignored: { label: 'Ignored', definition: 'Nobody came, or nobody answered.' },
  talks_refused: { label: 'Talks refused', definition: 'A request to talk was turned down.' },
  talks: { label: 'Talks', definition: 'Talks were held, or a commission formed.' },
  offer: { label: 'Offer', definition: 'Something was offered.' },
  persuasion: { label: 'Persuasion', definition: 'Calls to end the action.' },
  refused_to_intervene: { label: 'Refused to intervene', definition: 'An office declared itself not responsible.' },
  pressure: { label: 'Pressure', definition: 'Pressure that the source does not specify.' },
  threat_of_dismissal: { label: 'Threat of dismissal', definition: 'Dismissal, or no further contracts, was threatened.' },
  threat_of_police: { label: 'Threat of police', definition: 'Files or people were to be handed to police or security services.' },
  dismissal: { label: 'Dismissal', definition: 'Workers were dismissed or blocked from work.' },
  utilities_cut: { label: 'Utilities cut', definition: 'Water, power or toilets were cut off.' },
  court_ban: { label: 'Court ban', definition: 'A court forbade the action or the union.' },
  declared_illegal: { label: 'Declared illegal', definition: 'The action was called unlawful.' },
  blocked_entry: { label: 'Blocked entry', definition: 'Workers were kept out.' },
  force: { label: 'Force', definition: 'Physical force was used or sent.' },
  accommodation: { label: 'Accommodation', definition: 'Demands were met in whole or part.' },
};

const links: Record<LinkType, Term> = {
  inspired_by: { label: 'Inspired by', definition: 'The later action followed the example of the earlier.' },
  joined: { label: 'Joined', definition: 'It began in support of, or as part of, the earlier action.' },
  same_employer: { label: 'Same employer', definition: 'Both were at one employer.' },
  followed: {
    label: 'Followed',
    definition: 'It came after the earlier action: a sequel by the same workers, or so placed by a source.',
  },
};

const bases: Record<LinkBasis, Term> = {
  workers_say: { label: 'Workers say so', definition: 'The source reports that the workers said it.' },
  reporter_says: { label: 'The reporter says so', definition: 'The source says it in its own name.' },
  sequence_only: { label: 'Sequence only', definition: 'Nothing but the order in time, or the coder, connects them. Where the link is "inspired by", that an example was followed is stated, and not whose.' },
};

export const courseVocabularies: readonly Vocabulary[] = [
  { field: 'chronology.kind', title: 'Steps of the chronology', source: 'This dataset', terms: steps },
  { field: 'responses', title: 'Responses', source: 'After Mass Mobilization (state response), extended to employers', terms: responses },
  { field: 'chronology.who', title: 'Who acted', source: 'After Mass Mobilization and ACLED (actors)', terms: actors },
  { field: 'links.type', title: 'Links between events', source: 'This dataset', terms: links },
  { field: 'links.basis', title: 'What a link rests on', source: 'This dataset', terms: bases },
];

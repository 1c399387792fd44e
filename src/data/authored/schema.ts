import { z } from 'zod';
import * as codes from '../../domain/codes.ts';

/**
 * The one validator of the dataset as people edit it (`data/`). The JSON Schemas that editors use
 * are generated from it, so that what completes while typing is what the compile accepts.
 */
const text = z.string().trim().min(1);

const sentences = text.regex(
  /^(?:(?!['"]|\d ?%)[^])*$/,
  'typographic marks: ’ and “ ” for straight quotes, a no-break space before %',
);

export const prose = z
  .strictObject({ en: sentences, ru: sentences.optional(), kk: sentences.optional() })
  .describe('Our own words, one text a language; English is required.');

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .describe('A stable slug, never reused.');

const edtf = z
  .string()
  .regex(/^[\dX~?%/.[\]-]+$/, 'an EDTF date')
  .describe(
    'EDTF: 2021-07-19 a day, 2021-07 or 2021-07-XX some day in it, ~ about, ? unsure, % both, ' +
      'a/b one day within, ../b or [..b] by then, a/.. or [a..] then or later, .. not known.',
  );

const names = z.strictObject({ en: text, ru: text, kk: text });

const citation = {
  source: id.describe('Id of a file in data/sources.'),
  at: z.array(z.int().positive()).min(1).describe('Passage numbers in the source, ascending.'),
  basis: z.enum(codes.bases),
  note: prose.optional().describe("The coder's note: what was decided and why."),
};

const claim = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...citation });
const fact = <T extends z.ZodType>(value: T) =>
  z.array(claim(value)).min(1).optional().describe('Alternatives; the first is in use.');

const range = z
  .union([
    z.number(),
    z
      .strictObject({ low: z.number().optional(), high: z.number().optional() })
      .refine((bounds) => bounds.low !== undefined || bounds.high !== undefined, 'low, high or both'),
  ])
  .describe('A number, or bounds (both inclusive; a bound left out is not known).');

const wordedBounds = z
  .strictObject({
    low: z.int().nonnegative().optional(),
    high: z.int().positive().optional(),
    wording: z.enum(codes.wordings),
  })
  .refine((bounds) => bounds.low !== undefined || bounds.high !== undefined, 'low, high or both');

const headcount = z
  .array(
    z.strictObject({
      value: wordedBounds,
      ...citation,
      counts: z.enum(codes.countedGroups),
    }),
  )
  .min(1)
  .optional();

const demand = z.strictObject({
  code: z.enum(codes.demandCodes),
  detail: prose.optional(),
  result: fact(z.enum(codes.demandResults)),
  also: z.array(z.strictObject(citation)).min(1).optional().describe('Further sources that name it.'),
  denied: z.array(z.strictObject(citation)).min(1).optional().describe('Where it is said not to have been made.'),
  ...citation,
});

const step = z
  .strictObject({
    date: edtf.optional(),
    kind: z.enum(codes.stepKinds),
    who: z.enum(codes.actors).optional(),
    what: z.enum(codes.responses).optional(),
    text: prose,
    ...citation,
  })
  .refine((value) => value.kind !== 'response' || (value.who && value.what), {
    message: 'a response says who and what',
  });

const link = z.strictObject({
  type: z.enum(codes.linkTypes),
  to: id.describe('Id of the earlier event.'),
  basis: z.enum(codes.linkBases),
  source: citation.source,
  at: citation.at,
  note: citation.note,
});

export const authoredEvent = z.strictObject({
  $schema: z.string().optional(),
  id,
  wave: z.boolean(),
  title: prose,
  summary: prose,
  action_type: fact(z.enum(codes.actionTypes)).describe(
    'Alternatives; the first is in use. Absent only on context that is no action of its own.',
  ),
  tactics: z.array(claim(z.enum(codes.tactics))).optional(),
  employer: z.strictObject({
    name: text.optional().describe('Absent where no source names the employer.'),
    aliases: z.array(text).optional(),
    parent_company: fact(text),
    client: fact(text),
    ownership: fact(z.enum(codes.ownerships)),
  }),
  industry: fact(z.enum(codes.industries)),
  occupation: fact(prose),
  women_led: fact(z.boolean()),
  labor_organization: fact(text),
  authorized: fact(z.enum(codes.authorizations)),
  sites: z.array(claim(id)).optional(),
  start: fact(edtf),
  end: fact(edtf),
  last_seen: fact(edtf),
  ongoing: fact(z.boolean()),
  stated_duration: fact(range),
  participants: headcount,
  workforce: headcount,
  demands: z.array(demand).optional(),
  demand_count: fact(range),
  wages: z
    .strictObject({
      before: fact(range),
      target: fact(range),
      after: fact(range),
      demanded: fact(range),
      offered: fact(range),
      won: fact(range),
    })
    .optional()
    .describe('Monthly pay in tenge; demanded, offered and won in percent.'),
  outcome: z.array(claim(z.enum(codes.outcomes))).min(1),
  chronology: z.array(step).optional(),
  links: z.array(link).optional(),
});
export type AuthoredEvent = z.infer<typeof authoredEvent>;

export const authoredPlaces = z.strictObject({
  $schema: z.string().optional(),
  regions: z.array(
    z.strictObject({
      code: z.string().regex(/^KZ-[A-Z]{3}$/),
      code_2022: z.string().regex(/^KZ-\d{2}$/),
      names,
    }),
  ),
  places: z.array(
    z.strictObject({
      id,
      kind: z.enum(codes.placeKinds),
      names,
      aliases: z.array(text).optional(),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      precision: z.enum(['A', 'B', 'C']),
      coordinate_source: text,
      admin1: z.string().regex(/^KZ-[A-Z]{3}$/),
    }),
  ),
});
export type AuthoredPlaces = z.infer<typeof authoredPlaces>;

export const authoredSource = z.strictObject({
  $schema: z.string().optional(),
  id,
  label: prose,
  title: prose.optional().describe('As the source has it; absent where unknown.'),
  publisher: text,
  language: text,
  address: text.optional(),
  date: edtf.optional(),
  as_of: edtf.optional(),
  about: prose,
  tilt: prose.describe(
    'Whose side it openly takes and for whom it speaks, neutrally, and only as far as what was read shows it.',
  ),
  read: prose,
  passages: z
    .array(z.strictObject({ n: z.int().positive(), reports: prose, opens: text.optional() }))
    .min(1),
});
export type AuthoredSource = z.infer<typeof authoredSource>;

export const authoredCounts = z.strictObject({
  $schema: z.string().optional(),
  counts: z.array(
    z.strictObject({
      id,
      counter: prose.describe('Who counted, and through whom it is known.'),
      counted: prose.describe('What the number counts, in our own words.'),
      area: prose,
      first: edtf.optional().describe('First day of the period; absent where it is not told.'),
      last: edtf.optional().describe('Last day of the period; absent where it is not told.'),
      value: wordedBounds,
      ...citation,
    }),
  ),
});
export type AuthoredCounts = z.infer<typeof authoredCounts>;

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers joined by dots');

export const authoredChanges = z.strictObject({
  $schema: z.string().optional(),
  changes: z
    .array(
      z.strictObject({
        version,
        date: edtf.describe('The day the version is of.'),
        what: prose.describe('What changed, in our own words.'),
        events: z.array(id).describe('Ids of the events it touched; none where it is about all.'),
      }),
    )
    .min(1)
    .describe('Newest first; the first is of the version of the dataset.'),
});
export type AuthoredChanges = z.infer<typeof authoredChanges>;

export const authoredDataset = z.strictObject({
  $schema: z.string().optional(),
  version,
  title: prose,
  description: prose,
  as_of: edtf.describe('The last day the main source reports.'),
  main_source: id,
  licence: text,
});
export type AuthoredDataset = z.infer<typeof authoredDataset>;

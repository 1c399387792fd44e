import { actionVocabularies } from './action.ts';
import { courseVocabularies } from './course.ts';
import { demandVocabularies } from './demands.ts';
import { evidenceVocabularies } from './evidence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every controlled vocabulary of the dataset, in the order of the published codebook. */
export const vocabularies: readonly Vocabulary[] = [
  ...actionVocabularies,
  ...demandVocabularies,
  ...courseVocabularies,
  ...evidenceVocabularies,
];

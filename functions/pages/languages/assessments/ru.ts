import { wordsOfAssessmentCodes } from '../../words-of-assessment-codes.ts';
import { wordsOfAssessments } from '../../words-of-assessments.ts';

export const russianOfAssessments = { ...wordsOfAssessments, ...wordsOfAssessmentCodes };

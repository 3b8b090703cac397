/** A version of the rules for triggers and colours. It goes up whenever one of them changes. */
export type AssessmentMethod = '2026.1' | '2026.2';

import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/evidence.graphql` names: everyone. */
export const evidenceRules: TopicRules = {
  everyone: {
    EvidencePack:
      'hash madeAt asOf dataVersion methodVersion verified canonical licences items changes underTodaysData',
    EvidenceItem: 'id key title query inputs licences notes rows',
    EvidenceRow: 'key about facts',
    EvidenceRowFact: 'name value',
    EvidenceComparison: 'sentence basis changes',
    EvidenceChange: 'item title change about sentence',
    Query: 'readSite',
  },
};

import type { EvidenceLicences } from './evidence-inputs.ts';

const government = 'Contains public sector information licensed under the Open Government Licence v3.0.';
const statistics = 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.';
const survey = 'Contains OS data © Crown copyright and database right 2014, 2019, 2021, 2022.';
const mail = 'Contains Royal Mail data © Royal Mail copyright and database right 2014, 2022.';

/** The lines that go with each kind of evidence. Source: data/SOURCES.md, "Attribution". */
export const evidenceLicences: EvidenceLicences = {
  boundaries: `${statistics} ${survey}`,
  census: `${statistics} ${survey}`,
  venues: `${government} ${survey} ${mail} Points or facts of a few venues: Wikipedia, CC BY-SA.`,
  programme: `${government} Facts from public council documents.`,
  labels: `${statistics} ${government}`,
  indicators: `${statistics} ${government} Facts from public council documents.`,
  assessments: 'Assessments of Walsall Council and its partners, as published or shared within the council.',
  stops: `${government} Bus stops: Department for Transport, NaPTAN.`,
};

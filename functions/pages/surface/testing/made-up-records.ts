/** What a record says, as a request gives it. */
export type Content = Readonly<Record<string, unknown>>;

/** A wave of a survey by its answers. */
export const wave = ([agree, tend, disagree, few, unsaid]: readonly number[]): Content => ({
  survey: 'Made-up survey',
  question: 'GET_ON_WELL',
  wording: 'Made-up: do people here get on well?',
  area: 'east',
  startedOn: '2026-03-02',
  endedOn: '2026-04-02',
  asked: 'Made-up: adults drawn by chance',
  mode: 'POST',
  invited: 900,
  answers: [
    { group: 'DEFINITELY_AGREE', people: agree },
    { group: 'TEND_TO_AGREE', people: tend },
    { group: 'TEND_TO_DISAGREE', people: disagree },
    { group: 'TOO_FEW_PEOPLE', people: few },
    { group: 'PREFER_NOT_TO_SAY', people: unsaid },
  ],
  weighting: 'UNWEIGHTED',
  source: 'Made-up report, 2026',
});

/** Records that are told one by one: a ward and the locality around it among them, which somebody could subtract. */
export const recordsTold = (
  records: readonly (readonly [first: number, revised: number])[],
  revision: 0 | 1,
): readonly (readonly [kind: string, content: Content])[] => {
  const people = (at: number) => records[at]?.[revision];
  const project = (at: number, area: string) => ({
    name: `Made-up table ${at}`,
    organisation: 'Walsall Council',
    aim: 'Made-up: neighbours cook together.',
    mixesGroups: 'YES',
    area,
    standing: 'RUNNING',
    startsOn: '2026-03-01',
    endsOn: '2027-02-28',
    peopleReached: people(at),
    evidence: 'Made-up: a visit.',
  });
  return [
    ['ProjectEntry', project(0, 'east')],
    ['ProjectEntry', project(1, 'E05001308')],
    [
      'PracticeRecord',
      {
        practiceKind: 'MIXED_ATTENDANCE',
        strength: 'COUNTED',
        area: 'east',
        happenedOn: '2026-08-02',
        people: people(2),
        sentence: 'Made-up: people of several groups cooked.',
        evidence: 'Made-up: a list.',
      },
    ],
    [
      'Grant',
      {
        organisation: 'Made-up: a club',
        scheme: 'Made-up: a fund',
        purposeOfGrant: 'Made-up: shared meals.',
        pounds: 900,
        standing: 'RUNNING',
        peopleReached: people(3),
        evidence: 'Made-up: a report.',
      },
    ],
    [
      'Pledge',
      {
        organisation: 'Made-up: a club',
        commitment: 'Made-up: to hold an open day.',
        area: 'south',
        peopleSigned: people(4),
        evidence: 'Made-up: a letter.',
      },
    ],
    [
      'ActivityPack',
      {
        packType: 'Made-up: paints',
        packs: 40,
        provider: 'Made-up: a club',
        area: 'north',
        givenOn: '2026-08-02',
        childrenReached: people(5),
        evidence: 'Made-up: a list.',
      },
    ],
  ];
};

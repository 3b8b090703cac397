import { type AnyMessage, type MessageCode, message, type PlainCode } from '../../messages/message.ts';
import { type LabelName, labelNames } from '../../records/label-name.ts';
import type { DiversityLevel } from '../diversity/diversity-level.ts';
import type { PracticeLevel } from '../practice/practice-level.ts';

/** One cell of the label table. */
export interface LabelDefinition {
  /** The wording used in the partnership. */
  readonly label: AnyMessage;
  /** The wording for the public. */
  readonly publicLabel: AnyMessage;
  readonly diversity: DiversityLevel;
  readonly practice: PracticeLevel;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
}

type LabelCode = Extract<PlainCode, `label.${string}`>;

/** The sentence of each label by its name. */
const codes = {
  COLD_SPOT_PRIORITY: 'label.coldSpotPriority',
  COLD_SPOT_BUILDING: 'label.coldSpotBuilding',
  COLD_SPOT_CATALYST: 'label.coldSpotCatalyst',
  COLD_SPOT_NOT_KNOWN: 'label.coldSpotNotKnown',
  GAP: 'label.gap',
  UNTAPPED: 'label.untapped',
  BUILDING: 'label.building',
  CATALYST: 'label.catalyst',
  NOT_ENOUGH_EVIDENCE: 'label.notEnoughEvidence',
} as const satisfies Record<LabelName, LabelCode>;

/** The label of a name. @example labelNamed('GAP').code // 'label.gap' */
export const labelNamed = (name: LabelName): AnyMessage => message(codes[name]);

/** The name of a label. @throws RangeError for a message that is none */
export function nameOfLabel({ code }: Pick<AnyMessage, 'code'>): LabelName {
  const name = labelNames.find((each) => codes[each] === code);
  if (!name) throw new RangeError(`${code} is no label.`);
  return name;
}

const labels: Record<DiversityLevel, Record<PracticeLevel, LabelCode>> = {
  LOW: {
    THIN: 'label.coldSpotPriority',
    DEVELOPING: 'label.coldSpotBuilding',
    STRONG: 'label.coldSpotCatalyst',
    NOT_KNOWN: 'label.coldSpotNotKnown',
  },
  MODERATE: {
    THIN: 'label.gap',
    DEVELOPING: 'label.building',
    STRONG: 'label.catalyst',
    NOT_KNOWN: 'label.notEnoughEvidence',
  },
  HIGH: {
    THIN: 'label.untapped',
    DEVELOPING: 'label.building',
    STRONG: 'label.catalyst',
    NOT_KNOWN: 'label.notEnoughEvidence',
  },
};

const chances = { LOW: 'few', MODERATE: 'some', HIGH: 'many' } as const;
const work = { THIN: 'Thin', DEVELOPING: 'Developing', STRONG: 'Strong', NOT_KNOWN: 'NotKnown' } as const;

/**
 * The label of a reading of diversity and a reading of practice. The low row is exactly the cold spots, the strong
 * column exactly the catalysts. Source: "Cold spots and catalysts of change", section 2.
 * @example labelOf('LOW', 'THIN').label // label.coldSpotPriority: "Cold spot (priority)"
 */
export const labelOf = (diversity: DiversityLevel, practice: PracticeLevel): LabelDefinition => ({
  label: message(labels[diversity][practice]),
  publicLabel: message(`publicLabel.${chances[diversity]}${work[practice]}`),
  diversity,
  practice,
  coldSpot: diversity === 'LOW',
  catalyst: practice === 'STRONG',
});

interface Labelled {
  readonly label: { readonly code: MessageCode };
}

/** Whether two readings have one label: a moderate and a high row share some. */
export const haveSameLabel = (one: Labelled, other: Labelled): boolean => one.label.code === other.label.code;

/** Practice from the lower label to the higher: of two possible labels of an area the earlier one is published. */
export const practiceOrder = ['THIN', 'DEVELOPING', 'STRONG'] as const satisfies readonly PracticeLevel[];

/** All twelve cells: three rows of diversity, each with thin, developing, strong and not known. */
export const labelTable: readonly LabelDefinition[] = (['LOW', 'MODERATE', 'HIGH'] as const).flatMap(
  (diversity) => ([...practiceOrder, 'NOT_KNOWN'] as const).map((practice) => labelOf(diversity, practice)),
);

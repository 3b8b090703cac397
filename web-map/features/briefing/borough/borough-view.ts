import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type {
  BoroughPracticeQuery,
  PracticeLevel,
  TestResult,
} from '../../../../schema/generated/operations.ts';

/** What the first view tells of a ward. */
export interface WardNow {
  readonly code: string;
  readonly name: string;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
  /** Chance that two residents picked at random are from different groups, 0 to 0.8. */
  readonly blau: number;
  readonly practice: {
    readonly level: PracticeLevel;
    /** How many tests can be answered, 0 to 5. */
    readonly known: number;
    readonly tests: readonly { readonly id: string; readonly name: string; readonly result: TestResult }[];
  };
  /** Places to meet on record as open: the least there is; undefined until the register is there. */
  readonly openPlaces: number | undefined;
}

/** Everything that the first view of the borough is made of. */
export interface BoroughView {
  readonly wards: readonly WardNow[];
  /** How many of five tests must be answered before practice has a level. */
  readonly minimumKnownTests: number;
  /** Where low diversity ends and high begins: chances beside them are told on their side. */
  readonly diversityLines: readonly number[];
  /** Undefined until it is there. */
  readonly practice: BoroughPracticeQuery | undefined;
  /** Where its lines lead. */
  readonly links: {
    readonly area: (code: string) => string;
    readonly practice: string;
    readonly help: string;
  };
}

export interface BoroughProps {
  readonly view: BoroughView;
  readonly translator: InterfaceTranslator;
}

import { type ReachTarget, reach, whereNext } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { whatIfArgument, whatIfAsked } from '../../api/ask-what-if.ts';
import { loadByKey } from '../../api/loadable.ts';
import { urlState } from '../../navigation/navigation.ts';

const localities = ['north', 'south', 'east', 'west'];
const dayForm = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What is asked about reach, as the address has it; what it says that makes no sense is passed over. */
export interface ReachAsked {
  readonly of: ReachTarget;
  /** Undefined: today. */
  readonly asOf?: string;
  /** 1 to 5; undefined: none are looked for yet. */
  readonly sites?: number;
  readonly within?: string;
  /** What is tried out, as text; absent: nothing. */
  readonly whatIf?: string;
}

export function reachAsked({ of, asOf, sites, within } = urlState.value): ReachAsked {
  const places = Number(sites);
  const whatIf = whatIfAsked();
  return {
    of: of === 'welcome' ? 'PLACE_OF_WELCOME' : 'MEETING_PLACE',
    ...(asOf && dayForm.test(asOf) ? { asOf } : {}),
    ...(Number.isInteger(places) && places >= 1 && places <= 5 ? { sites: places } : {}),
    ...(within && localities.includes(within) ? { within } : {}),
    ...(whatIf ? { whatIf } : {}),
  };
}

const reachByKey = loadByKey(async (key) => {
  const [of, asOf, whatIf] = key.split(' ') as [ReachTarget, string, string];
  return ask(reach, { of, ...(asOf ? { asOf } : {}), ...(await whatIfArgument(whatIf)) });
});

const planByKey = loadByKey(async (key) => {
  const [of, asOf, places, locality, whatIf] = key.split(' ') as [
    ReachTarget,
    string,
    string,
    string,
    string,
  ];
  const variables = {
    of,
    places: Number(places),
    ...(asOf ? { asOf } : {}),
    ...(locality ? { locality } : {}),
    ...(await whatIfArgument(whatIf)),
  };
  return (await ask(whereNext, variables)).whereNext;
});

/** Who lives within reach, as the address asks. */
export const reachFigures = ({ of, asOf = '', whatIf = '' }: ReachAsked) =>
  reachByKey(`${of} ${asOf} ${whatIf}`);

/** Where new places would help most, as the address asks; undefined where it does not. */
export const wherePlan = ({ of, asOf = '', sites, within = '', whatIf = '' }: ReachAsked) =>
  sites === undefined ? undefined : planByKey(`${of} ${asOf} ${sites} ${within} ${whatIf}`);

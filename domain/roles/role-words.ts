import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { type AnyMessage, message } from '../messages/message.ts';
import { rounded } from '../wording/rounded.ts';
import type { RoleGroup } from './role-table.ts';

/** How a group in a role stands beside the residents, as a message. */
export function roleGapWords({ gap, share = 0, censusShare = 0, interval }: RoleGroup): AnyMessage {
  const told = {
    share: rounded(share, 3),
    census: rounded(censusShare, 3),
    lower: rounded(interval?.lower ?? 0, 3),
    upper: rounded(interval?.upper ?? 0, 3),
  };
  switch (gap) {
    case 'WITHHELD':
      return message('roleGap.withheld', { fewerThan: disclosureRules.fewerThan });
    case 'TOO_FEW':
      return message('roleGap.tooFew', { least: disclosureRules.surveyBase });
    case 'NO_CENSUS':
      return message('roleGap.noCensus');
    case 'FEWER':
      return message('roleGap.fewer', told);
    case 'MORE':
      return message('roleGap.more', told);
    case 'NO_CLEAR_DIFFERENCE':
      return message('roleGap.noClearDifference', told);
  }
}

import { percent } from '../../i18n/numbers/number-words.ts';
import { say } from '../../i18n/words/words.ts';

/** A share with one digit, said to be the least there is where it is. */
export function ReachShare({ value, atLeast }: { value: number | null; atLeast: boolean }) {
  if (value === null) return <>{say('reachUnknown')}</>;
  return (
    <>
      {atLeast && <span class="dim block">{say('atLeastShort')}</span>}
      {percent(value)}
    </>
  );
}

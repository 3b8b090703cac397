import { signIn } from '../../../auth/session.ts';
import { tell } from '../words/tell.ts';
import { draftsLast } from './drafts.ts';

/** The sign-in has ended while something was being saved: what is kept, and the way back in. */
export function SignedOutNotice({ keepsNothing }: { readonly keepsNothing: boolean }) {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{tell('signedOut')}</strong>{' '}
        {tell(keepsNothing ? 'signedOutSensitive' : draftsLast() ? 'signedOutKept' : 'signedOutNotKept')}
      </p>
      <button type="button" onClick={() => void signIn()}>
        {tell('signInAgain')}
      </button>
    </div>
  );
}

import { signIn } from '../../../auth/session.ts';
import { t } from '../words/translator.ts';
import { draftsLast } from './drafts.ts';

/** The sign-in has ended while something was being saved: what is kept, and the way back in. */
export function SignedOutNotice({ keepsNothing }: { readonly keepsNothing: boolean }) {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{t('officers.signedOut')}</strong>{' '}
        {t(
          keepsNothing
            ? 'officers.signedOutSensitive'
            : draftsLast()
              ? 'officers.signedOutKept'
              : 'officers.signedOutNotKept',
        )}
      </p>
      <button type="button" onClick={() => void signIn()}>
        {t('officers.signInAgain')}
      </button>
    </div>
  );
}

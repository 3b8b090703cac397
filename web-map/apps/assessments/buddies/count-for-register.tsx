import { isSmallCount } from '../../../../domain/disclosure/disclosure-rules.ts';
import { roleCount } from '../../../../domain/records-kept/kinds/role-count.ts';
import { t } from '../../../i18n/officers.ts';
import { routeAddress } from '../pages/route.ts';

/**
 * What the register takes of it: how many buddies there are, where they are ten or more. The number is told and typed in by
 * hand: no address holds it. The form opens beside the page, since the pairs would be gone with it.
 */
export const CountForRegister = ({ buddies }: { readonly buddies: number }) => (
  <section class="note buddies-register" aria-labelledby="buddies-register">
    <h3 id="buddies-register">{t('officers.buddies.register')}</h3>
    <p>{t('officers.buddies.registerCount')}</p>
    {isSmallCount(buddies) ? (
      <p>{t('officers.buddies.registerSmall')}</p>
    ) : (
      <p>
        {t('officers.buddies.registerType', { count: buddies })}{' '}
        <a
          href={routeAddress({ kind: roleCount.name, record: 'new', given: 'role=BUDDY' })}
          target="_blank"
          rel="noopener"
        >
          {t('officers.buddies.registerForm')}
        </a>
      </p>
    )}
  </section>
);

import '../styles/sign-in.css';
import { roleWords } from '../../domain/permission/roles.ts';
import { t } from '../i18n/officers.ts';
import { type SignedIn, session, signIn, signOut, startSession } from './session.ts';

/**
 * For the header of a page: who is signed in and as what, with the way in and out. Changes are announced. Call
 * `startSession` once beside it.
 */
export function SignInControl() {
  const { value } = session;
  return (
    <div class="sign-in" data-session={value.kind}>
      <p role="status">{said()}</p>
      {action()}
    </div>
  );
}

function said(): string {
  const { value } = session;
  if (value.kind === 'checking') return t('officers.signIn.checking');
  if (value.kind === 'handedOver') return t('officers.signIn.handedOver');
  if (value.kind === 'somebody')
    return t('officers.signIn.signedInAs', { name: value.viewer.name, roles: describe(value.viewer) });
  if (value.kind === 'ended') return t('officers.signIn.ended', { name: value.viewer.name });
  if (value.problem) return t(`officers.signIn.${value.problem}`);
  return value.canSignIn ? '' : t('officers.signIn.nobodyCan');
}

function action() {
  const { value } = session;
  if (
    value.kind === 'checking' ||
    value.kind === 'handedOver' ||
    (value.kind === 'nobody' && !value.canSignIn)
  )
    return null;
  if (value.kind === 'somebody') return button(t('officers.signIn.out'), signOut);
  if (value.kind === 'ended') return button(t('officers.signIn.again'), signIn);
  if (value.problem === 'unreachable') return button(t('word.tryAgain'), startSession);
  return button(t('officers.signIn.in'), signIn);
}

const button = (label: string, act: () => Promise<void>) => (
  <button key={label} type="button" onClick={() => void act()}>
    {label}
  </button>
);

/** What somebody is, in words: "planner, locality lead (West)". */
export function describe({ roles, localities }: Pick<SignedIn, 'roles' | 'localities'>): string {
  const held = roles.flatMap((role) => {
    if (role === 'PUBLIC') return [];
    if (role !== 'LOCALITY_LEAD') return [roleWords[role]];
    return [`${roleWords[role]} (${localities.map(({ name }) => name).join(', ')})`];
  });
  return held.join(', ') || t('officers.signIn.noRole');
}

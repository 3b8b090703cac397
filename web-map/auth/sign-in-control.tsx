import '../styles/sign-in.css';
import { roleWords } from '../../domain/permission/roles.ts';
import { type SignedIn, session, signIn, signOut, startSession } from './session.ts';
import { words } from './words.ts';

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
  if (value.kind === 'checking') return words.checking;
  if (value.kind === 'handedOver') return words.handedOver;
  if (value.kind === 'somebody') return words.signedInAs(value.viewer.name, describe(value.viewer));
  if (value.kind === 'ended') return words.ended(value.viewer.name);
  if (value.problem) return words[value.problem];
  return value.canSignIn ? '' : words.nobodyCan;
}

function action() {
  const { value } = session;
  if (
    value.kind === 'checking' ||
    value.kind === 'handedOver' ||
    (value.kind === 'nobody' && !value.canSignIn)
  )
    return null;
  if (value.kind === 'somebody') return button(words.signOut, signOut);
  if (value.kind === 'ended') return button(words.signInAgain, signIn);
  if (value.problem === 'unreachable') return button(words.tryAgain, startSession);
  return button(words.signIn, signIn);
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
  return held.join(', ') || words.noRole;
}

/** What the sign-in of the officers' app says. */
export const words = {
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  signOut: 'Sign out',
  checking: 'Looking who is signed in …',
  nobodyCan: 'Nobody can sign in here: no sign-in service is set up.',
  signedInAs: (name: string, what: string): string => `Signed in as ${name}, ${what}`,
  noRole: 'without a role here',
  ended: (name: string): string =>
    `${name}, your sign-in has ended. What you wrote stays on this page, and is not saved until you sign in again.`,
  failed: 'Signing in did not work. Nothing was lost.',
  unreachable: 'Who is signed in could not be found out, because the service did not answer.',
  noWindow:
    'This browser keeps nothing for this site, so that signing in needs a window of its own, and none was let open. Allow pop-up windows for this site, or let it keep data on this device; then sign in again.',
  handedOver: 'You are signed in. Close this window, and go on in the one that you came from.',
  tryAgain: 'Try again',
} as const;

import { demonstrationPeople } from './demonstration-people.ts';

/** Plain pages of the demonstration sign-in: no script, one style, usable by keyboard and screen reader alike. */
const page = (title: string, content: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Cohesion Map, demonstration</title>
<link rel="stylesheet" href="/sign-in/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;

/** Whom to sign in as. @param uid the interaction that is answered, letters, digits, "-" and "_" alone */
export const choosePersonPage = (uid: string): string =>
  page(
    'Choose who to be',
    `<p class="warning"><strong>For demonstration only.</strong> These people are made up. There is no password:
anyone who can open this page can be any of them. It runs on this machine alone and is never part of a deployment.</p>
<form method="post" action="/sign-in/interaction/${uid}">
<fieldset>
<legend>Sign in as</legend>
${demonstrationPeople
  .map(({ subject, name, as }) => `<button name="person" value="${subject}">${name}, ${as}</button>`)
  .join('\n')}
</fieldset>
</form>
<form method="post" action="/sign-in/interaction/${uid}/abort">
<button name="back" value="yes">Go back without signing in</button>
</form>`,
  );

/** Asks whether to sign out. @param form the provider's own form, `op.logoutForm` */
export const signOutPage = (form: string): string =>
  page(
    'Sign out?',
    `${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Yes, sign out</button>
<button type="submit" form="op.logoutForm">No, stay signed in</button>`,
  );

/** Where somebody ends up who signed out without a page to go back to. */
export const signedOutPage = (): string =>
  page('You are signed out', '<p><a href="/assess">To the assessments</a></p>');

/** What went wrong. @param message words of the provider; what is written in them is shown as text */
export const problemPage = (message: string): string =>
  page(
    'Signing in did not work',
    `<p>${message.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>
<p><a href="/assess">Back to the assessments, to try again</a></p>`,
  );

export const signInStyle = `body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
fieldset { border: 0; padding: 0; margin: 0; }
legend { font-weight: 700; padding: 0 0 .5rem; }
.warning { border-inline-start: .4rem solid #7a1f00; background: #fdf1ea; padding: .75rem 1rem; }
button { display: block; width: 100%; min-height: 2.75rem; margin: 0 0 .5rem; padding: .5rem .75rem; font: inherit;
  text-align: start; color: #1a1a1a; background: #fff; border: 2px solid #4a4a4a; border-radius: .25rem; cursor: pointer; }
button:hover { background: #eef3f7; }
a { color: #00437a; }
:focus-visible { outline: 3px solid #00437a; outline-offset: 2px; }
`;

import '../../styles/tokens.css';
import '../../styles/base.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { authorizedFetch } from '../authorized-fetch.ts';
import { onSignedOut, startSession } from '../session.ts';
import { SignInControl } from '../sign-in-control.tsx';

/** A page with unsaved work on it, and a question to the API that says as whom it was answered. */
function Page() {
  const [work, setWork] = useState(sessionStorage.getItem('test-work') ?? '');
  const [answer, setAnswer] = useState('');
  useEffect(() => onSignedOut(() => sessionStorage.setItem('test-work', work)), [work]);
  const ask = async () => {
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    const headers = { 'content-type': 'application/json' };
    const reply = await authorizedFetch('/graphql', { method: 'POST', headers, body });
    setAnswer(`${reply.status} ${await reply.text()}`);
  };
  return (
    <>
      <header>
        <SignInControl />
      </header>
      <main>
        <h1>Work</h1>
        <label>
          Unsaved work <input value={work} onInput={(event) => setWork(event.currentTarget.value)} />
        </label>
        <button type="button" onClick={() => void ask()}>
          Ask
        </button>
        <output>{answer}</output>
      </main>
    </>
  );
}

render(<Page />, document.body);
void startSession();

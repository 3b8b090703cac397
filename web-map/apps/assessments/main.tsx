import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/header.css';
import '../../styles/risk.css';
import '../../styles/assess.css';
import '../../styles/assess-forms.css';
import '../../styles/assess-lists.css';
import { render } from 'preact';
import { askIn, sendBy } from '../../api/api.ts';
import { authorizedFetch } from '../../auth/authorized-fetch.ts';
import { startSession } from '../../auth/session.ts';
import { AssessApp } from './assess-app.tsx';
import { forgetKeptByName } from './form/drafts.ts';
import { listenToHistory } from './pages/navigate.tsx';
import { keepTitle } from './pages/page-title.ts';

// The officers' app speaks English, and so does what it asks for.
askIn('en');
sendBy(authorizedFetch);
listenToHistory();
keepTitle();
forgetKeptByName();
const page = document.getElementById('page');
if (!page) throw new Error('assess.html has no element with the id "page"');
// In a browser that lacks what the program rests on, the words that stand on the page stay.
if ('groupBy' in Map) {
  page.replaceChildren();
  render(<AssessApp />, page);
  void startSession();
}

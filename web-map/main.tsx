import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/layout.css';
import './theme/briefing.css';
import './theme/tables.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { overviewFigures } from './figures.ts';
import { listenToHistory } from './navigation.ts';

overviewFigures();
listenToHistory();
const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element with the id "page"');
page.replaceChildren();
render(<App />, page);

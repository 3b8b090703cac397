import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import '../theme/tokens.css';
import '../theme/base.css';
import '../theme/assess.css';
import { render } from 'preact';
import { AssessApp } from './assess-app.tsx';

const page = document.getElementById('page');
if (!page) throw new Error('assess.html has no element with the id "page"');
page.replaceChildren();
render(<AssessApp />, page);

import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/explorer.css';
import { render } from 'preact';
import { examples } from './examples.ts';
import { Explorer } from './explorer.tsx';
import { keptQuestion } from './kept-question.ts';
import { questionInAddress } from './written-question.ts';

const place = document.getElementById('explorer');
if (!place) throw new Error('The page has no place for the explorer');
// A link with ?query= opens that query; without one, the question of the last visit or the first example.
const start = questionInAddress(location.search) ??
  keptQuestion() ?? { query: examples[0]?.query ?? '', variables: '' };
place.replaceChildren();
render(<Explorer start={start} />, place);

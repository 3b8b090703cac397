import { GraphiQL } from 'graphiql';
// Gives the editor its workers as files of our own origin, so that it needs no other server.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { examples } from './examples.ts';
import { questionStorage } from './kept-questions.ts';
import './explorer.css';

const place = document.getElementById('explorer');
if (!place) throw new Error('The page has no place for the explorer');
const linked = new URLSearchParams(location.search).get('query');

place.replaceChildren();
createRoot(place).render(
  createElement(GraphiQL, {
    fetcher: (question, options) => ask(question, options?.headers),
    defaultTabs: examples.map(({ query }) => ({ query })),
    schemaDescription: true,
    defaultEditorToolsVisibility: false,
    storage: questionStorage(),
    // A link with ?query= opens that query; without one, the questions of the last visit or the examples.
    ...(linked === null ? {} : { initialQuery: linked }),
  }),
);

import { Loaded } from '../controls/loaded.tsx';
import { loadByKey } from '../loadable.ts';
import type { Tool } from '../url-state.ts';

const panels = {
  'what-if': async () => (await import('../what-if/what-if-panel.tsx')).WhatIfPanel,
  reach: async () => (await import('../reach/reach-panel.tsx')).ReachPanel,
};

const panelOf = loadByKey((tool) => panels[tool === 'reach' ? 'reach' : 'what-if']());

/** The panel of a question to ask of the map. Its code is fetched when somebody asks. */
export function ToolPanel({ tool }: { tool: Tool }) {
  return <Loaded from={panelOf(tool)}>{(Panel) => <Panel />}</Loaded>;
}

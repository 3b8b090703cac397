import { loadByKey } from '../../api/loadable.ts';
import type { Tool } from '../../navigation/url-state.ts';
import { Loaded } from '../../ui/loaded.tsx';

const panels = {
  'what-if': async () => (await import('../../features/what-if/what-if-panel.tsx')).WhatIfPanel,
  reach: async () => (await import('../../features/reach/reach-panel.tsx')).ReachPanel,
};

const panelOf = loadByKey((tool) => panels[tool === 'reach' ? 'reach' : 'what-if']());

/** The panel of a question to ask of the map. Its code is fetched when somebody asks. */
export function ToolPanel({ tool }: { tool: Tool }) {
  return <Loaded from={panelOf(tool)}>{(Panel) => <Panel />}</Loaded>;
}

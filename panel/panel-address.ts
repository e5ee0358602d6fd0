import type { PanelId } from '@/components/panels/panel.ts';

/** What the address of the panel's page says of where it is and what to show first. */
export interface PanelAddress {
  /** Lets an embedded frame prove who put it there; empty elsewhere. */
  readonly token: string;
  /** The tab it was opened for; `null` in the browser's own side panel, which stands beside the active one. */
  readonly tabId: number | null;
  readonly panel: PanelId;
}

const PANELS: Readonly<Record<PanelId, true>> = {
  call: true,
  answers: true,
  complaints: true,
  notes: true,
  snippets: true,
  practice: true,
  privacy: true,
  settings: true,
};

/** Reads what follows `#`; whatever is not understood counts as not said. */
export function readPanelAddress(hash: string): PanelAddress {
  const said = new URLSearchParams(hash.replace(/^#/u, ''));
  const tab = said.get('tab') ?? '';
  const panel = said.get('panel') ?? '';
  return {
    token: said.get('token') ?? '',
    tabId: /^\d+$/u.test(tab) ? Number(tab) : null,
    panel: isPanel(panel) ? panel : 'call',
  };
}

export function writePanelAddress({ token, panel }: { token: string; panel: string | null }): string {
  return `#${new URLSearchParams({ token, ...(panel !== null && { panel }) })}`;
}

function isPanel(panel: string): panel is PanelId {
  return Object.hasOwn(PANELS, panel);
}

import type { HostSettings, HostTexts, HostTheme, RailEntry } from './panel-host.ts';

/** All that the host shows at one moment. */
export interface HostState {
  readonly settings: HostSettings;
  readonly texts: HostTexts;
  readonly rail: readonly RailEntry[];
  readonly theme: HostTheme;
  readonly badges: ReadonlyMap<string, number>;
  /** `updated`: the extension is no longer there. `blocked`: the page does not suffer the panel. */
  readonly notice: 'none' | 'updated' | 'blocked';
}

export const WIDTH = { least: 320, usual: 384, most: 640 } as const;

export function boundedWidth(width: number): number {
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
}

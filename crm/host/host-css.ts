import panel from './host.css?inline';
import type { HostSettings } from './panel-host.ts';

/**
 * The sheet of the closed root. The tokens, written for `:host`, go to the panel inside it: on the host itself the page
 * could overwrite them, and the theme would need an attribute that the page sees.
 */
export function hostCss(tokens: string, side: HostSettings['side']): string {
  const own = tokens.replaceAll(':host(', '.panel:is(').replaceAll(':host', '.panel');
  return `${own}${panel}:host{${side}:0!important}`;
}

import type { PanelDriver } from './panel-driver.ts';

/** A card of the privacy panel: its title, and kind and reason of each thing that was found. */
export interface FoundField {
  readonly title: string;
  readonly findings: readonly { readonly kind: string; readonly reason: string }[];
}

/** For `expect.poll`: what is typed in the page reaches the panel in its own time. */
export const PATIENCE = { timeout: 15_000, interval: 50 };

/** The title of the card of a field. */
export function titleOf({ t }: PanelDriver, field: string, count: number): string {
  return count === 1 ? t('privacy.title-one', { field }) : t('privacy.title-many', { count, field });
}

/** What the privacy panel lists. */
export function foundFields({ target }: PanelDriver): Promise<FoundField[]> {
  return target.$$eval('main section', (cards) =>
    cards.map((card) => ({
      title: card.querySelector('h2')?.innerText.trim() ?? '',
      findings: [...card.querySelectorAll('li')].map((finding) => ({
        kind: finding.querySelector('strong')?.innerText ?? '',
        reason: finding.querySelector('strong + *')?.textContent ?? '',
      })),
    })),
  );
}

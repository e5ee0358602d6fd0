import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { PanelModel } from '../panel.ts';

/** Why something was kept, in words. */
export function keptText(because: string, { t, language, reasons }: PanelModel): string {
  if (because === 'confirmed') return t('privacy.kept-confirmed');
  const reason = reasons.find(({ id }) => id === because);
  return reason ? inLanguage(reason.text, language).text : t('privacy.kept-unknown');
}

import { panelHeaders } from '@/components/panels/headers.ts';
import type { HostTexts, RailEntry } from '@/crm/host/panel-host.ts';
import type { FieldTexts } from '@/crm/page-fields.ts';
import type { TranslatePage } from '@/locales/page.ts';

export function railOf(t: TranslatePage): readonly RailEntry[] {
  return panelHeaders.map(({ id, icon, group }) => ({ id, icon, group, title: t(`panel.${id}`) }));
}

export function hostTexts(t: TranslatePage): HostTexts {
  return {
    railName: t('rail.name'),
    open: t('rail.open'),
    openWord: t('rail.open-word'),
    fold: t('rail.fold-name'),
    resize: t('resize.name'),
    frameTitle: t('app.name'),
    updatedNotice: t('updated.notice'),
    updatedReload: t('updated.reload'),
    blocked: t('host.blocked'),
    badge: (panel, count) => t('rail.badge', { panel, count }),
  };
}

export function fieldTexts(t: TranslatePage): FieldTexts {
  return {
    pillCount: (count) => t(count === 1 ? 'pill.count-one' : 'pill.count-many', { count }),
    held: { block: t('pill.held-block'), ask: t('pill.held-ask') },
    stopped: { block: t('pill.stopped-block'), ask: t('pill.stopped-ask') },
    redact: t('pill.redact'),
    redacted: (count) => t('pill.redacted', { count }),
    neverAsk: (secret) => t(`pill.never-ask-${secret}`),
    shortcutWaits: t('shortcut.waits'),
    shortcutFailed: { copied: t('shortcut.failed-copied'), lost: t('shortcut.failed') },
  };
}

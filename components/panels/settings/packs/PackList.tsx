import { Badge } from '@/components/ui/Badge.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { writtenMoment } from '@/components/ui/dates.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import heldIcon from 'virtual:lucide/pause';
import releaseIcon from 'virtual:lucide/play';
import revokedIcon from 'virtual:lucide/package-x';
import verifiedIcon from 'virtual:lucide/shield-check';
import backIcon from 'virtual:lucide/undo-2';
import type { PackSummary } from '../../packs.ts';
import type { PanelModel, PanelProps } from '../../panel.ts';
import styles from './Card.module.css';

export function PackList({ model, actions }: PanelProps) {
  return (
    <ul class={styles.cards}>
      {model.packs.map((pack) => (
        <PackCard key={pack.key} pack={pack} model={model} actions={actions} />
      ))}
    </ul>
  );
}

/** A pack, what state it is in, and the one thing that an operator can do with it. */
function PackCard({ pack, model, actions }: PanelProps & { readonly pack: PackSummary }) {
  const { t, language } = model;
  const { key, feed, version, previous, installedAt, items, isHeld, isRevoked } = pack;
  const { text: title, language: written } = inLanguage(pack.title, language);
  return (
    <li class={styles.card}>
      <div class={styles.head}>
        <h3 lang={written}>{title}</h3>
        <State pack={pack} model={model} />
      </div>
      <p class={styles.facts}>
        <span>{t('packs.version', { version })}</span>
        <span>{items === 1 ? t('packs.items-one') : t('packs.items-many', { count: items })}</span>
        {feed !== null && <span>{t('packs.from', { feed })}</span>}
        {installedAt !== null && <span>{t('packs.installed', { date: writtenMoment(installedAt, language) })}</span>}
      </p>
      <div class={styles.actions}>
        {isHeld && (
          <Button
            size="s"
            icon={releaseIcon}
            label={t('packs.release-name', { title })}
            onClick={() => actions.releaseHold(key)}
          >
            {t('packs.release')}
          </Button>
        )}
        {previous !== null && !isRevoked && (
          <Button
            size="s"
            icon={backIcon}
            label={t('packs.roll-back-name', { version: previous, title })}
            onClick={() => actions.rollBack(key)}
          >
            {t('packs.roll-back', { version: previous })}
          </Button>
        )}
      </div>
    </li>
  );
}

function State({ pack, model: { t } }: { readonly pack: PackSummary; readonly model: PanelModel }) {
  if (pack.isStarter) return <Badge tone="plain" text={t('packs.starter')} />;
  if (pack.isRevoked)
    return <Badge tone="danger" icon={revokedIcon} text={t('packs.revoked')} explanation={t('packs.revoked-name')} />;
  if (pack.isHeld)
    return <Badge tone="warning" icon={heldIcon} text={t('packs.held')} explanation={t('packs.held-name')} />;
  return <Badge tone="plain" icon={verifiedIcon} text={t('packs.verified')} explanation={t('packs.verified-name')} />;
}

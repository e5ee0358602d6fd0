import unconfirmedIcon from 'virtual:lucide/cloud-off';
import safeIcon from 'virtual:lucide/life-buoy';
import revokedIcon from 'virtual:lucide/package-x';
import lostIcon from 'virtual:lucide/refresh-cw';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Translate } from '@/locales/index.ts';
import type { PanelModel } from '../panels/panel.ts';
import { nameOfFeed } from '../panels/settings/packs/feed-name.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconShapes } from '../ui/Icon.tsx';
import styles from './Banners.module.css';

/** After so many days without a word from its feed, what a pack says may be out of date. */
const UNCONFIRMED_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * What the operator must know before writing or saying anything: the page lost us, the archive did not open, the answers
 * were withdrawn or may be out of date.
 */
export function Banners({ model }: { readonly model: PanelModel }) {
  const { t, connection, storage, packs, language } = model;
  return (
    <output class={styles.banners}>
      {connection === 'lost' && <Banner icon={lostIcon} text={t('connection.lost')} />}
      {storage.status === 'safe-mode' && (
        <Banner
          icon={safeIcon}
          title={t('storage.safe-mode-title')}
          text={`${keptNotes(storage.notesKept, t)} ${t('storage.safe-mode-text')}`}
        />
      )}
      {packs
        .filter(({ isRevoked }) => isRevoked)
        .map(({ key, title }) => (
          <Banner
            key={key}
            icon={revokedIcon}
            text={t('banner.pack-revoked', { title: inLanguage(title, language).text })}
          />
        ))}
      {unconfirmed(model).map(({ id, text }) => (
        <Banner key={id} icon={unconfirmedIcon} text={text} />
      ))}
    </output>
  );
}

function Banner({ icon, title, text }: { readonly icon: IconShapes; readonly title?: string; readonly text: string }) {
  return (
    <div class={styles.banner}>
      <Icon shapes={icon} size={15} />
      <p>
        {title !== undefined && <b>{title} </b>}
        {text}
      </p>
    </div>
  );
}

function unconfirmed({ t, feeds, packs, language, now }: PanelModel): readonly { id: string; text: string }[] {
  return feeds.flatMap(({ id, address, confirmedAt }) => {
    const days = confirmedAt === null ? 0 : Math.floor((now - Date.parse(confirmedAt)) / DAY_MS);
    if (days < UNCONFIRMED_DAYS) return [];
    const message = address === null ? 'banner.feed-unconfirmed-file' : 'banner.feed-unconfirmed';
    return [{ id, text: t(message, { name: nameOfFeed(id, packs, language), days }) }];
  });
}

function keptNotes(count: number | null, t: Translate): string {
  if (count === null) return t('storage.safe-mode-kept-unknown');
  if (count === 0) return t('storage.safe-mode-kept-none');
  return count === 1 ? t('storage.safe-mode-kept-one') : t('storage.safe-mode-kept-many', { count });
}

import { elapsedSeconds } from '@/call/flow/progress.ts';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import recordIcon from 'virtual:lucide/user-round';
import noPageIcon from 'virtual:lucide/unplug';
import type { PanelModel, PanelProps } from '../panels/panel.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './CallBar.module.css';

/** The time of the call, while there is one; the record on the page; the language, always one click away. */
export function CallBar({ model, actions }: PanelProps) {
  const { t, call, language, now } = model;
  return (
    <div class={styles.bar}>
      {call && <Timer call={call} now={now} model={model} />}
      <Record model={model} />
      <Segmented<Language>
        name="screen-language"
        label={t('language.name')}
        options={[
          { value: 'it', text: 'IT', name: t('language.it') },
          { value: 'en', text: 'EN', name: t('language.en') },
        ]}
        value={language}
        onChange={actions.setLanguage}
      />
    </div>
  );
}

function Timer({
  call,
  now,
  model: { t },
}: {
  readonly call: CallProgress;
  readonly now: number;
  readonly model: PanelModel;
}) {
  return (
    <span class={styles.timer} title={t('bar.time')}>
      <span class={styles.live} aria-hidden="true" />
      <Hidden>
        {t('bar.call')}. {t('bar.time')}:{' '}
      </Hidden>
      <b>{clock(elapsedSeconds(call, now))}</b>
    </span>
  );
}

function Record({ model: { t, record, connection } }: { readonly model: PanelModel }) {
  if (connection === 'none') {
    return (
      <span class={styles.record} title={t('bar.no-page')}>
        <Icon shapes={noPageIcon} size={14} />
        <span class={styles.none}>{t('bar.no-page')}</span>
      </span>
    );
  }
  if (!record) return <span class={styles.record}>{t('bar.no-record')}</span>;
  const written = [record.customerName, record.recordId].filter(Boolean).join(' · ');
  return (
    <span class={styles.record} title={[written, record.subject].filter(Boolean).join(' · ')}>
      <Icon shapes={recordIcon} size={14} />
      <Hidden>{t('bar.record')}: </Hidden>
      <span class={styles.words}>{written}</span>
    </span>
  );
}

/** `03:42`, `1:03:42`. */
function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = [minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}

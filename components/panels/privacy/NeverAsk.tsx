import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { Trust } from '@/components/ui/Trust.tsx';
import { Words } from '@/components/ui/Words.tsx';
import type { MessageKey } from '@/locales/index.ts';
import type { SecretId } from '@/privacy/signals/find-questions.ts';
import neverIcon from 'virtual:lucide/message-circle-warning';
import { useId } from 'preact/hooks';
import type { PanelProps } from '../panel.ts';
import styles from './NeverAsk.module.css';

/** A question in a field for what nobody may ask for, and what the pack says is asked instead. */
export function NeverAsk({ model: { t, language, words, content }, actions }: PanelProps) {
  const title = useId();
  if (words.asksFor.length === 0) return null;
  return (
    <section class={styles.never} aria-labelledby={title}>
      <h2 id={title} class={styles.title}>
        <Icon shapes={neverIcon} size={17} />
        {t('privacy.never-ask-title', { what: words.asksFor.map((secret) => t(SECRETS[secret])).join(', ') })}
      </h2>
      <p>{t('privacy.never-ask-text')}</p>
      {content.identification.map((identification) => (
        <div key={identification.id} class={styles.instead}>
          <h3 class={styles.subtitle}>
            {t('privacy.ask-instead')} <Trust provenance={identification} t={t} />
          </h3>
          <ol class={styles.levels}>
            {identification.levels
              .filter(({ level }) => level > 0)
              .map(({ level, text }) => (
                <li key={level} value={level}>
                  <Words text={text} language={language} t={t} />
                </li>
              ))}
          </ol>
        </div>
      ))}
      <div>
        <Button size="s" onClick={() => actions.showPanel('call')}>
          {t('command.show', { panel: t('panel.call') })}
        </Button>
      </div>
    </section>
  );
}

const SECRETS = {
  pin: 'privacy.secret-pin',
  password: 'privacy.secret-password',
  'one-time-code': 'privacy.secret-one-time-code',
  'card-number': 'privacy.secret-card-number',
  'card-security-code': 'privacy.secret-card-security-code',
} as const satisfies Record<SecretId, MessageKey>;

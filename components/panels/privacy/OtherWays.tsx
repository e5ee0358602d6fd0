import { Button } from '@/components/ui/Button.tsx';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { PageFindingProps } from './PageFinding.tsx';
import styles from './OtherWays.module.css';

/** What can be done besides redacting: keep it for a reason of the policy, or say that it is no personal data. */
export function OtherWays({ fieldId, finding, kind, model: { t, language, reasons }, actions }: PageFindingProps) {
  return (
    <div class={styles.ways}>
      {finding.mayKeep ? (
        <>
          <p>{t('privacy.keep-title')}</p>
          <ul>
            {reasons.map((reason) => {
              const { text, language: spoken } = inLanguage(reason.text, language);
              return (
                <li key={reason.id} lang={spoken}>
                  <Button
                    size="s"
                    label={t('privacy.keep-name', { kind, reason: text })}
                    onClick={() => actions.keepFinding(fieldId, finding, reason.id)}
                  >
                    {text}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>{t('privacy.never-kept')}</p>
      )}
      {finding.mayDismiss && (
        <>
          <div>
            <Button
              size="s"
              label={t('privacy.dismiss-name', { kind })}
              onClick={() => actions.dismissFinding(fieldId, finding)}
            >
              {t('privacy.dismiss')}
            </Button>
          </div>
          <p class={styles.what}>{t('privacy.dismiss-what')}</p>
        </>
      )}
    </div>
  );
}

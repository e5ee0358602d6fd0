import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Language, Localised } from '@/knowledge-base/content/localised.ts';
import type { Translate } from '@/locales/index.ts';
import { Hidden } from './Hidden.tsx';
import styles from './Words.module.css';

interface Props {
  readonly text: Localised;
  readonly language: Language;
  readonly t: Translate;
}

/** A text in the language on screen; where it is not translated, in Italian and saying so. */
export function Words({ text, language, t }: Props) {
  const shown = inLanguage(text, language);
  if (shown.language === language) return <>{shown.text}</>;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>{' '}
      <span class={styles.mark} title={t('say.only-italian')}>
        <span aria-hidden="true">IT</span>
        <Hidden>({t('say.only-italian')})</Hidden>
      </span>
    </>
  );
}

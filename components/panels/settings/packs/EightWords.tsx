import type { Translate } from '@/locales/index.ts';
import styles from './EightWords.module.css';

/** The words of a feed's first root, two by two, big enough to be read aloud. They are Italian in every language. */
export function EightWords({ words, t }: { readonly words: readonly string[]; readonly t: Translate }) {
  return (
    <ol class={styles.words} lang="it" aria-label={t('offer.words')}>
      {words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}

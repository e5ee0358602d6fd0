import type { Language } from '@/knowledge-base/content/localised.ts';
import { shortened } from '@/knowledge-base/packs/diff/word-diff.ts';
import type { WordChange } from '@/knowledge-base/packs/diff/word-diff.ts';
import type { Translate } from '@/locales/index.ts';
import { Hidden } from './Hidden.tsx';
import styles from './WordDiff.module.css';

/** Words kept on each side of a change, enough to know the sentence again. */
const AROUND = 6;

interface Props {
  readonly changes: readonly WordChange[];
  /** The language of the text. */
  readonly language: Language;
  readonly t: Translate;
}

/** A text with the words that were added to it and taken out of it; what stayed is cut short. */
export function WordDiff({ changes, language, t }: Props) {
  return (
    <p class={styles.text} lang={language}>
      {shortened(changes, AROUND).map(({ type, text }, index) => {
        if (type === 'kept') return text;
        // Most screen readers say nothing of ins and del: the words do.
        const Mark = type === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} class={styles[type]}>
            <Hidden>{t(type === 'added' ? 'diff.added' : 'diff.removed')} </Hidden>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

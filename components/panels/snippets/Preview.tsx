import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Stretch } from '@/knowledge-base/snippets/fill.ts';
import { knownValues } from '@/knowledge-base/snippets/known-values.ts';
import type { KnownValue } from '@/knowledge-base/snippets/known-values.ts';
import type { Translate } from '@/locales/index.ts';
import styles from './Preview.module.css';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly language: Language;
  readonly t: Translate;
}

/** The text as it will be inserted, with a frame around what is filled in and the names of what is missing. */
export function Preview({ stretches, language, t }: Props) {
  return (
    <figure class={styles.preview}>
      <figcaption class={styles.caption}>{t('fill.preview')}</figcaption>
      <p class={styles.text} lang={language}>
        {stretches.map(({ text, gap }, index) => {
          if (!gap) return <span key={index}>{text}</span>;
          if (gap.isMissing)
            return (
              <mark key={index} class={styles.missing}>
                {isKnown(gap.label) ? t(`fill.value-${gap.label}`) : gap.label}
              </mark>
            );
          return text && <mark key={index}>{text}</mark>;
        })}
      </p>
    </figure>
  );
}

function isKnown(label: string): label is KnownValue {
  return (knownValues as readonly string[]).includes(label);
}

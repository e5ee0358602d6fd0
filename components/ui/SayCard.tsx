import type { ComponentChildren } from 'preact';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Language, Localised } from '@/knowledge-base/content/localised.ts';
import type { TextRange } from '@/knowledge-base/search/hit.ts';
import type { Translate } from '@/locales/index.ts';
import copy from 'virtual:lucide/copy';
import insert from 'virtual:lucide/corner-down-left';
import another from 'virtual:lucide/refresh-cw';
import { Button } from './Button.tsx';
import { Marked } from './Marked.tsx';
import styles from './SayCard.module.css';

export interface SayCardProps {
  readonly line: Localised;
  readonly language: Language;
  readonly t: Translate;
  readonly canInsert: boolean;
  /** Both are given the words as shown, without the quotation marks. */
  readonly onCopy: (text: string) => void;
  readonly onInsert: (text: string) => void;
  readonly variant?: { readonly current: number; readonly total: number; readonly onNext: () => void } | undefined;
  /** The line to say now: larger, on a card of its own. */
  readonly emphasis?: boolean | undefined;
  /** A few words above the line. */
  readonly kicker?: ComponentChildren;
  /** What to highlight, over the text in the language on screen. */
  readonly ranges?: readonly TextRange[] | undefined;
}

const QUOTES = { it: ['«', '»'], en: ['“', '”'] } as const satisfies Record<Language, readonly [string, string]>;
const OTHER = { it: 'en', en: 'it' } as const satisfies Record<Language, Language>;
const NONE: readonly TextRange[] = [];

/** The words to say to the caller: in serif, between quotation marks, so that nobody takes them for something to do. */
export function SayCard({
  line,
  language,
  t,
  canInsert,
  onCopy,
  onInsert,
  variant,
  emphasis,
  kicker,
  ranges = NONE,
}: SayCardProps) {
  const shown = inLanguage(line, language);
  const other = line[OTHER[language]];
  const isTranslated = line.en !== null;
  return (
    <div class={styles.card} data-emphasis={emphasis ? 'true' : undefined}>
      {kicker && <p class={styles.kicker}>{kicker}</p>}
      <blockquote class={styles.line} lang={shown.language}>
        {QUOTES[shown.language][0]}
        <Marked text={shown.text} ranges={ranges} />
        {QUOTES[shown.language][1]}
      </blockquote>
      {isTranslated && other !== null && (
        <blockquote class={styles.other} lang={OTHER[language]}>
          {QUOTES[OTHER[language]][0]}
          {other}
          {QUOTES[OTHER[language]][1]}
        </blockquote>
      )}
      {!isTranslated && (
        <p class={styles.untranslated}>{t(language === 'en' ? 'say.only-italian' : 'say.not-translated')}</p>
      )}
      <div class={styles.actions}>
        <Button size="s" icon={copy} onClick={() => onCopy(shown.text)}>
          {t('say.copy')}
        </Button>
        <Button
          size="s"
          icon={insert}
          disabled={!canInsert}
          title={canInsert ? undefined : t('say.insert-unavailable')}
          onClick={() => onInsert(shown.text)}
        >
          {t('say.insert')}
        </Button>
        {variant && variant.total > 1 && (
          <Button size="s" icon={another} title={t('say.variant-name')} onClick={variant.onNext}>
            {t('say.variant', { current: variant.current, total: variant.total })}
          </Button>
        )}
      </div>
    </div>
  );
}

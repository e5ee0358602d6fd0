import { useMemo } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import { Section } from '@/components/ui/Section.tsx';
import { WordDiff } from '@/components/ui/WordDiff.tsx';
import type { Article } from '@/knowledge-base/content/article.ts';
import { changedParts } from '@/knowledge-base/packs/diff/article-changes.ts';
import type { ArticlePart } from '@/knowledge-base/packs/diff/article-changes.ts';
import type { MessageKey } from '@/locales/index.ts';
import readIcon from 'virtual:lucide/check';
import type { PanelProps } from '../panel.ts';
import styles from './Changed.module.css';
import { resultId } from './results.ts';

interface Props extends PanelProps {
  /** The article as it was when the operator last read it. */
  readonly before: Article;
  readonly article: Article;
}

/** What an operator who knows the answer by heart must learn anew: the words that came and went since then. */
export function Changed({ before, article, model: { t, language }, actions }: Props) {
  // During a call the panel is drawn once a second.
  const parts = useMemo(() => changedParts(before, article, language), [before, article, language]);
  return (
    <div class={styles.changed}>
      <Section title={t('answers.changed-title')} level={3}>
        {parts.length === 0 && <p>{t('answers.changed-elsewhere')}</p>}
        {parts.length > 0 && (
          <dl class={styles.parts}>
            {parts.map(({ part, language: written, changes }) => (
              <div key={part}>
                <dt>{t(NAMES[part])}</dt>
                <dd>
                  <WordDiff changes={changes} language={written} t={t} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div class={styles.read}>
          <Button
            size="s"
            icon={readIcon}
            onClick={() => {
              actions.readArticle(article.id);
              // The button goes away with what it did: the keyboard goes on from the question.
              document.getElementById(resultId(`articles/${article.id}`))?.focus();
            }}
          >
            {t('answers.read')}
          </Button>
        </div>
      </Section>
    </div>
  );
}

const NAMES = {
  question: 'answers.part-question',
  line: 'answers.part-line',
  example: 'answers.example',
  steps: 'answers.steps',
  time: 'answers.time',
  cost: 'answers.cost',
} as const satisfies Record<ArticlePart, MessageKey>;

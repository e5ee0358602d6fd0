import { writtenMoment } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Language } from '@/knowledge-base/content/localised.ts';
import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { Translate } from '@/locales/index.ts';
import warningIcon from 'virtual:lucide/triangle-alert';
import styles from './ProblemText.module.css';
import { PROBLEMS } from './problems.ts';

interface Props {
  readonly code: FeedProblemCode;
  /** When it happened; `null` for just now. */
  readonly at: string | null;
  /** True where something was installed before, which a refused update never touches. */
  readonly hasPacks: boolean;
  readonly t: Translate;
  readonly language: Language;
}

/** Why a feed changed nothing: what happened, what was kept, what to do. */
export function ProblemText({ code, at, hasPacks, t, language }: Props) {
  const { what, todo, kept = hasPacks ? 'feed-problem.kept' : 'feed-problem.kept-none' } = PROBLEMS[code];
  return (
    <div class={styles.problem}>
      <Icon shapes={warningIcon} size={15} />
      <p>
        <b>{t(what)}</b> {t(kept)} {t(todo)} {at !== null && <time dateTime={at}>{writtenMoment(at, language)}</time>}
      </p>
    </div>
  );
}

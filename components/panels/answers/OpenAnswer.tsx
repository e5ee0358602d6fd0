import { dayOf } from '@/components/ui/dates.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { IconShapes } from '@/components/ui/Icon.tsx';
import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { RichText } from '@/components/ui/RichText.tsx';
import { SayCard } from '@/components/ui/SayCard.tsx';
import { Section } from '@/components/ui/Section.tsx';
import type { Article } from '@/knowledge-base/content/article.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Localised } from '@/knowledge-base/content/localised.ts';
import type { TextRange } from '@/knowledge-base/search/hit.ts';
import timeIcon from 'virtual:lucide/clock';
import costIcon from 'virtual:lucide/euro';
import type { PanelModel, PanelProps } from '../panel.ts';
import { AnswerFeedback } from './AnswerFeedback.tsx';
import { Changed } from './Changed.tsx';
import styles from './OpenAnswer.module.css';
import { orderOf } from './order.ts';
import { Pin } from './Pin.tsx';

interface Props extends PanelProps {
  readonly article: Article;
  /** What to highlight in the words to say. */
  readonly ranges: readonly TextRange[];
  /** From 0. */
  readonly place: { readonly position: number; readonly total: number };
}

/** An article under its question: what to say first, then what to do. What its author did not give is not there. */
export function OpenAnswer({ article, ranges, place: { position, total }, model, actions }: Props) {
  const { t, language } = model;
  const question = inLanguage(article.question, language).text;
  const before = model.changes.get(article.id);
  const origin = originOf(article, model);
  return (
    <section
      class={styles.answer}
      style={{ order: orderOf(position) }}
      aria-label={t('answers.selected', { position: position + 1, total, question })}
    >
      <SayCard
        line={article.line}
        ranges={ranges}
        language={language}
        t={t}
        canInsert={model.connection === 'connected'}
        onCopy={actions.copy}
        onInsert={actions.insert}
      />
      {before && <Changed before={before} article={article} model={model} actions={actions} />}
      {article.example && (
        <p class={styles.example}>
          <b>{t('answers.example')}</b> <Words text={article.example} model={model} />
        </p>
      )}
      {article.steps && <Steps steps={article.steps} model={model} />}
      {(article.time ?? article.cost) && (
        <dl class={styles.facts}>
          {article.time && <Fact icon={timeIcon} name={t('answers.time')} text={article.time} model={model} />}
          {article.cost && <Fact icon={costIcon} name={t('answers.cost')} text={article.cost} model={model} />}
        </dl>
      )}
      <ProvenanceLine
        provenance={article}
        verifiedOn={article.verifiedOn}
        verifyBy={article.verifyBy}
        sources={model.content.sources}
        t={t}
        language={language}
        today={dayOf(model.now)}
      />
      <p class={styles.origin}>
        <span>{t('answers.from', { pack: inLanguage(origin.pack, language).text, version: origin.version })}</span>
        <span>{t('answers.owner', { owner: article.owner })}</span>
      </p>
      <div>
        <Pin entry={`articles/${article.id}`} model={model} actions={actions} />
      </div>
      <AnswerFeedback article={article.id} model={model} actions={actions} />
    </section>
  );
}

/** The pack that an article comes from, and which version of it; what no installed pack gave is in the bundle's own. */
function originOf({ id }: Article, { origins, content }: PanelModel): { pack: Localised; version: number } {
  return origins.get(`articles/${id}`) ?? { pack: content.title, version: content.version };
}

function Steps({
  steps,
  model: { t, language, content },
}: {
  readonly steps: NonNullable<Article['steps']>;
  readonly model: PanelModel;
}) {
  const isTranslated = language === 'it' || steps.en !== null;
  return (
    <Section title={t('answers.steps')} level={3} aside={isTranslated ? undefined : t('say.only-italian')}>
      <div lang={isTranslated ? language : 'it'}>
        <RichText
          blocks={(language === 'en' ? steps.en : null) ?? steps.it}
          images={content.images}
          t={t}
          headingLevel={4}
        />
      </div>
    </Section>
  );
}

interface FactProps {
  readonly icon: IconShapes;
  readonly name: string;
  readonly text: Localised;
  readonly model: PanelModel;
}

function Fact({ icon, name, text, model }: FactProps) {
  return (
    <div>
      <dt>
        <Icon shapes={icon} size={13} />
        {name}
      </dt>
      <dd>
        <Words text={text} model={model} />
      </dd>
    </div>
  );
}

function Words({ text, model: { t, language } }: { readonly text: Localised; readonly model: PanelModel }) {
  const shown = inLanguage(text, language);
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {shown.language !== language && <small class={styles.untranslated}> {t('say.only-italian')}</small>}
    </>
  );
}

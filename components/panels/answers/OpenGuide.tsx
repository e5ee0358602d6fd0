import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button.tsx';
import type { Guide, GuideNode } from '@/knowledge-base/content/guide.ts';
import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Localised } from '@/knowledge-base/content/localised.ts';
import type { PanelModel, PanelProps } from '../panel.ts';
import styles from './OpenGuide.module.css';

interface Props extends PanelProps {
  readonly guide: Guide;
}

/** A guided diagnosis, one question at a time, with the way that was come. It begins again each time it is opened. */
export function OpenGuide({ guide, model, actions }: Props) {
  const { t } = model;
  const [way, setWay] = useState<readonly string[]>([]);
  const node = guide.nodes.find(({ id }) => id === way.at(-1)) ?? guide.nodes[0];
  if (!node) return null;
  return (
    <div class={styles.guide}>
      {'question' in node ? (
        <Question node={node} model={model} onAnswer={(next) => setWay([...way, next])} />
      ) : (
        <Outcome node={node} model={model} actions={actions} />
      )}
      {way.length > 0 && (
        <div class={styles.back}>
          <Button size="s" onClick={() => setWay(way.slice(0, -1))}>
            {t('guide.back')}
          </Button>
          {way.length > 1 && (
            <Button size="s" onClick={() => setWay([])}>
              {t('guide.again')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly node: Extract<GuideNode, { answers: unknown }>;
  readonly model: PanelModel;
  readonly onAnswer: (next: string) => void;
}

function Question({ node, model, onAnswer }: QuestionProps) {
  return (
    <>
      <p class={styles.question}>
        <Words text={node.question} model={model} />
      </p>
      {node.why && (
        <p class={styles.why}>
          <Words text={node.why} model={model} />
        </p>
      )}
      <div class={styles.answers}>
        {node.answers.map(({ text, next }) => (
          <Button key={`${next} ${text.it}`} onClick={() => onAnswer(next)}>
            {inLanguage(text, model.language).text}
          </Button>
        ))}
      </div>
    </>
  );
}

function Outcome({ node, model, actions }: PanelProps & { readonly node: Exclude<GuideNode, { answers: unknown }> }) {
  const { t, content, language } = model;
  const articles = (node.articles ?? []).flatMap((id) => content.articles.find((article) => article.id === id) ?? []);
  return (
    <>
      <List name={t('guide.hypotheses')} texts={node.hypotheses} model={model} />
      <List name={t('guide.interventions')} texts={node.interventions} model={model} isOrdered />
      {articles.length > 0 && (
        <div class={styles.answers}>
          {articles.map(({ id, question }) => (
            <Button key={id} onClick={() => actions.search(inLanguage(question, language).text)}>
              {inLanguage(question, language).text}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

interface ListProps {
  readonly name: string;
  readonly texts: readonly Localised[];
  readonly model: PanelModel;
  readonly isOrdered?: boolean;
}

function List({ name, texts, model, isOrdered = false }: ListProps) {
  const items = texts.map((text) => (
    <li key={text.it}>
      <Words text={text} model={model} />
    </li>
  ));
  return (
    <div>
      <h4 class={styles.name}>{name}</h4>
      {isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </div>
  );
}

function Words({ text, model }: { readonly text: Localised; readonly model: PanelModel }) {
  const shown = inLanguage(text, model.language);
  return <span lang={shown.language}>{shown.text}</span>;
}

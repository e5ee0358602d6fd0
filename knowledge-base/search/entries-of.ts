import type { Article } from '../content/article.ts';
import type { CallPhase } from '../content/call-phase.ts';
import type { CallerType } from '../content/caller-type.ts';
import type { ComplaintProcedure } from '../content/complaint-procedure.ts';
import type { Guide } from '../content/guide.ts';
import { inLanguage } from '../content/in-language.ts';
import type { Line } from '../content/line.ts';
import type { Language, Localised } from '../content/localised.ts';
import type { Pack } from '../content/pack.ts';
import type { Term } from '../content/term.ts';
import { textOfBlocks } from '../packs/diff/text-of-blocks.ts';
import type { Entry } from './entry.ts';

/** The kinds of a pack's content that the box finds, and those whose names it finds them by. */
export type SearchedContent = Pick<
  Pack,
  'articles' | 'lines' | 'guides' | 'procedures' | 'terms' | 'phases' | 'callerTypes'
>;

/** Everything in the content that can be found, as it reads in one language. */
export function entriesOf(content: SearchedContent, language: Language): readonly Entry[] {
  const { articles, lines, guides, procedures, terms, phases, callerTypes } = content;
  const names = new Map<string, Localised>([...phases, ...callerTypes].map(({ id, name }) => [id, name]));
  return [
    ...articles.map((article) => articleEntry(article, language)),
    ...lines.map((line) => lineEntry(line, names, language)),
    ...[...phases, ...callerTypes].flatMap((owner) => ownLines(owner, language)),
    ...guides.map((guide) => guideEntry(guide, language)),
    ...procedures.map((procedure) => procedureEntry(procedure, language)),
    ...terms.map((term) => termEntry(term, language)),
  ];
}

function articleEntry(article: Article, wanted: Language): Entry {
  const { id, question, alsoFoundAs, topic, line, example, time, cost, steps, verifyBy } = article;
  const blocks = (wanted === 'en' ? steps?.en : steps?.it) ?? [];
  return {
    id: `articles/${id}`,
    ...titled(question, wanted),
    tags: [...(alsoFoundAs?.[wanted] ?? []), ...textsOf([topic], wanted)],
    text: textOf(line, wanted),
    body: [...textsOf([line, example, time, cost], wanted), textOfBlocks(blocks)].join('\n'),
    ...(verifyBy === undefined ? {} : { verifyBy }),
  };
}

function lineEntry(
  { id, text, when, phase, callerTypes }: Line,
  names: ReadonlyMap<string, Localised>,
  wanted: Language,
): Entry {
  const context = textsOf([when, names.get(phase), ...callerTypes.map((type) => names.get(type))], wanted);
  return { id: `lines/${id}`, ...titled(text, wanted), tags: context, text: context.join(' · '), body: '', phase };
}

/** The lines that a phase or a type of caller brings with it: named by their place there. */
function ownLines(owner: CallPhase | CallerType, wanted: Language): readonly Entry[] {
  const { id, name, lines } = owner;
  const context = textOf(name, wanted);
  return lines.map((line, at) => ({
    id: `lines/${id}#${at}` as const,
    ...titled(line, wanted),
    tags: [context],
    text: context,
    body: '',
    ...('goal' in owner ? { phase: id } : {}),
  }));
}

function guideEntry({ id, title, nodes }: Guide, wanted: Language): Entry {
  const texts = nodes.flatMap((node) =>
    'question' in node
      ? [node.question, ...node.answers.map(({ text }) => text)]
      : [...node.hypotheses, ...node.interventions],
  );
  const first = nodes.find((node) => 'question' in node);
  return {
    id: `guides/${id}`,
    ...titled(title, wanted),
    tags: [],
    text: first && 'question' in first ? textOf(first.question, wanted) : '',
    body: textsOf(texts, wanted).join('\n'),
  };
}

function procedureEntry({ id, title, status, scope, who, tell, content }: ComplaintProcedure, wanted: Language): Entry {
  const texts = [scope, who, ...tell, ...content].map(({ text }) => text);
  return {
    id: `procedures/${id}`,
    ...titled(title, wanted),
    tags: [],
    text: textOf(scope.text, wanted),
    body: textsOf([status, ...texts], wanted).join('\n'),
  };
}

function termEntry({ id, term, meaning }: Term, wanted: Language): Entry {
  const text = textOf(meaning, wanted);
  return { id: `terms/${id}`, ...titled(term, wanted), tags: [], text, body: text };
}

function titled(title: Localised, wanted: Language): Pick<Entry, 'title' | 'language'> {
  const { text, language } = inLanguage(title, wanted);
  return { title: text, language };
}

function textOf(text: Localised, wanted: Language): string {
  return inLanguage(text, wanted).text;
}

function textsOf(texts: readonly (Localised | undefined)[], wanted: Language): string[] {
  return texts.flatMap((text) => (text ? [textOf(text, wanted)] : []));
}

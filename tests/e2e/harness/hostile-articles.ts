import { articleSchema } from '../../../knowledge-base/content/article.ts';
import type { Article } from '../../../knowledge-base/content/article.ts';
import { kindNames } from '../../../knowledge-base/content/kinds.ts';
import { packSchema } from '../../../knowledge-base/content/pack.ts';
import type { Pack } from '../../../knowledge-base/content/pack.ts';
import type { Block } from '../../../knowledge-base/content/rich-text.ts';
import { compilePack } from '../../../knowledge-base/packs/compile-pack.ts';
import { packWithQuestion, packWithSteps } from '../../attacks/hostile-texts.ts';

/** What the compiler made of a collection of hostile texts. */
export interface HostileCollection {
  readonly name: string;
  /** Each text as what to do, as it stands and with `\<` for `<`: the blocks that came of it. */
  readonly steps: readonly (readonly Block[])[];
  /** Each text as words alone, to the last sign. */
  readonly words: readonly string[];
  readonly refusedSteps: number;
  readonly refusedWords: number;
}

/** Articles that one search finds. */
export interface HostileRound {
  readonly word: string;
  readonly articles: readonly Article[];
}

/** The search gives fifty at most. */
const ARTICLES_IN_ROUND = 40;
const FIELDS_IN_ARTICLE = 8;
const WORDS_IN_FIELD = 2;
const STEPS_IN_ARTICLE = 24;
const IMAGE = {
  id: 'quadro',
  mediaType: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
} as const;

/** Compiles every text by itself, as `spalla build` does; what is refused is counted, and left out. */
export function compileTexts(name: string, texts: readonly string[]): HostileCollection {
  const raw = [...new Set(texts)];
  const written = [...new Set([...raw, ...raw.map((text) => text.replaceAll('<', String.raw`\<`))])];
  const steps = written.map((text) => stepsOf(text)).filter((blocks) => blocks !== null);
  const words = raw.map((text) => wordsOf(text)).filter((text) => text !== null);
  return { name, steps, words, refusedSteps: written.length - steps.length, refusedWords: raw.length - words.length };
}

/**
 * The articles of a collection: every text stands in one of them, as what to do and as words of another field. In the next
 * `version` each article has the texts of the one after it.
 */
export function roundsOf(collection: HostileCollection, version = 1): readonly HostileRound[] {
  const { name, steps, words } = collection;
  const fields = Array.from({ length: Math.ceil(words.length / WORDS_IN_FIELD) }, (_, at) =>
    words.slice(at * WORDS_IN_FIELD, (at + 1) * WORDS_IN_FIELD).join('\n'),
  );
  const count = Math.ceil(Math.max(fields.length / FIELDS_IN_ARTICLE, steps.length / STEPS_IN_ARTICLE));
  const letters = name.replaceAll(/[^a-z]/gu, '');
  const rounds = Array.from({ length: Math.ceil(count / ARTICLES_IN_ROUND) }, (_, round) => round);
  return rounds.map((round) => {
    // With a digit in it, the search takes it for no form of another word.
    const word = `${letters}${round}`;
    const length = Math.min(ARTICLES_IN_ROUND, count - round * ARTICLES_IN_ROUND);
    const places = Array.from({ length }, (_, place) => round * ARTICLES_IN_ROUND + place);
    const articles = places.map((place) => {
      const turned = (place + version - 1) % count;
      return articleOf({
        id: `${letters}-${String(place).padStart(3, '0')}`,
        word,
        steps: steps.filter((_, at) => at % count === turned).flat(),
        text: (at) => fields[(turned * FIELDS_IN_ARTICLE + at) % fields.length] ?? '',
      });
    });
    return { word, articles };
  });
}

/** A pack of them all, which a client of ours must accept. */
export function hostilePack(collections: readonly HostileCollection[], version: number, title: string): Pack {
  const none = Object.fromEntries(kindNames.map((kind) => [kind, []]));
  const articles = collections.flatMap((each) => roundsOf(each, version).flatMap((round) => round.articles));
  return packSchema.parse({
    ...none,
    id: 'ostili',
    title: { it: title, en: title },
    version,
    articles,
    images: [IMAGE],
    sources: articles.map(({ id, owner }) => ({
      id,
      title: owner,
      url: `https://esempio.it/?${owner}`,
      kind: owner,
      pageDate: null,
      retrievedOn: '2026-11-23',
    })),
  });
}

/** Every text of an article that people read; of what to do, each by itself. */
export function textsIn(article: Article): readonly string[] {
  const { question, line, example, time, cost, topic, owner, steps } = article;
  const words = [question.it, line.it, line.en, example?.it, time?.it, cost?.it, topic?.it, owner];
  return [...words.filter((text) => text != null), ...textsInside(steps?.it)];
}

function textsInside(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    if (typeof inside === 'string') return name === 'text' || name === 'alternative' ? [inside] : [];
    return textsInside(inside);
  });
}

interface ArticleParts {
  readonly id: string;
  readonly word: string;
  readonly steps: readonly Block[];
  readonly text: (at: number) => string;
}

function articleOf({ id, word, steps, text }: ArticleParts): Article {
  const inItalian = (at: number) => ({ it: text(at), en: null });
  return articleSchema.parse({
    id,
    question: inItalian(0),
    line: { it: text(1), en: text(2) },
    example: inItalian(3),
    time: inItalian(4),
    cost: inItalian(5),
    topic: inItalian(6),
    owner: text(7),
    alsoFoundAs: { it: [word], en: [word] },
    ...(steps.length > 0 && { steps: { it: steps, en: null } }),
    sources: [id],
    confidence: 'high',
    verification: 'sourced',
    verifiedOn: '2026-11-23',
    verifyBy: '2027-11-23',
  });
}

/** `null` where the text is refused. */
function stepsOf(text: string): readonly Block[] | null {
  return compiledArticle(packWithSteps(text))?.steps?.it ?? null;
}

function wordsOf(text: string): string | null {
  return compiledArticle(packWithQuestion(text))?.question.it ?? null;
}

/** Without the phases and stages of that pack, which are the same each time; with the image that a text may show. */
function compiledArticle(sources: ReadonlyMap<string, string>): Article | undefined {
  const needed = [...sources].filter(([file]) => /^(?:pack\.yaml|sources\.yaml|articles\/.*)$/u.test(file));
  const image = Buffer.from(IMAGE.data, 'base64');
  const compiled = compilePack(new Map<string, string | Uint8Array>([...needed, [`images/${IMAGE.id}.png`, image]]));
  return compiled.ok ? compiled.pack.articles[0] : undefined;
}

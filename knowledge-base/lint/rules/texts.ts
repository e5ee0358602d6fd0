import type { LintRule, LintWorld } from '../lint.ts';
import { fleschReadingEase, gulpease } from '../readability.ts';
import { allTextsOf, saidTextsOf, sentencesIn, textsOf, wordsIn } from '../texts.ts';

const LONGEST_SENTENCE = 25;
const LONGEST_ARTICLE = 1000;
/** Too few words make any formula of readability meaningless. */
const SHORTEST_SAMPLE = 20;
const HARD = {
  it: { formula: gulpease, below: 40, name: 'Gulpease' },
  en: { formula: fleschReadingEase, below: 40, name: 'Flesch' },
};

/** Texts of a pack go to everybody: no person may be in them. */
export const personalData: LintRule<Pick<LintWorld, 'personalDataIn'>> = {
  id: 'personal-data',
  severity: 'error',
  *check(item, { personalDataIn }) {
    for (const { text, path } of allTextsOf(item)) {
      for (const kind of personalDataIn(text)) {
        yield { where: path, message: `holds personal data (${kind}): take it out, or invent an example that is none` };
      }
    }
  },
};

/** What is said to a caller and had better be said otherwise; expressions that are right as they are count for nothing. */
export const expressionToAvoid: LintRule = {
  id: 'expression-to-avoid',
  severity: 'warning',
  *check(item, { phrases, phraseExceptions }) {
    for (const { language, text, path } of saidTextsOf(item)) {
      const right = phraseExceptions.filter((each) => each.language === language).flatMap(({ texts }) => texts);
      const said = right.reduce((rest, words) => rest.replaceAll(asWords(words), ' | '), asWords(text));
      for (const { match, prefer } of phrases.filter((each) => each.language === language)) {
        const found = match.find((words) => said.includes(asWords(words)));
        if (found !== undefined) yield { where: path, message: `says "${found}": say "${prefer}"` };
      }
    }
  },
};

export const hardToRead: LintRule = {
  id: 'hard-to-read',
  severity: 'warning',
  *check(item) {
    for (const { language, text, path } of saidTextsOf(item)) {
      const { formula, below, name } = HARD[language];
      const score = wordsIn(text).length < SHORTEST_SAMPLE ? null : formula(text);
      if (score === null || score >= below) continue;
      yield {
        where: path,
        message: `is hard to follow by ear (${name} ${Math.round(score)}, ${below} or more is wanted): shorter sentences, everyday words`,
      };
    }
  },
};

export const longSentence: LintRule = {
  id: 'long-sentence',
  severity: 'note',
  *check(item) {
    for (const { text, path } of saidTextsOf(item)) {
      const longest = Math.max(0, ...sentencesIn(text).map((sentence) => wordsIn(sentence).length));
      if (longest > LONGEST_SENTENCE) {
        yield {
          where: path,
          message: `has a sentence of ${longest} words: nobody says more than ${LONGEST_SENTENCE} in one breath`,
        };
      }
    }
  },
};

export const longArticle: LintRule = {
  id: 'long-article',
  severity: 'warning',
  *check(item) {
    if (item.kind !== 'articles') return;
    for (const language of ['it', 'en'] as const) {
      const texts = textsOf(item).filter((text) => text.language === language);
      const words = texts.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
      if (words > LONGEST_ARTICLE) {
        yield {
          where: [],
          message: `has ${words} words in ${language}: make several articles of it, each for one question`,
        };
      }
    }
  },
};

export const notTranslated: LintRule = {
  id: 'not-translated',
  severity: 'note',
  *check({ value }) {
    for (const path of untranslatedIn(value, [])) {
      yield { where: path, message: 'has no English yet: it is shown in Italian, and marked' };
    }
  },
};

function untranslatedIn(value: unknown, path: readonly PropertyKey[]): readonly (readonly PropertyKey[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => untranslatedIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value && 'en' in value && value.en === null) return [[...path, 'en']];
  return Object.entries(value).flatMap(([name, member]) => untranslatedIn(member, [...path, name]));
}

/** Whole words in lower case, each between two spaces, with one form of apostrophe. */
function asWords(text: string): string {
  return ` ${wordsIn(text.replaceAll('’', "'").toLowerCase()).join(' ')} `;
}

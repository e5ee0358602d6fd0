import type { Token } from 'markdown-it';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/localised.ts';
import type { Block } from '../content/rich-text.ts';
import { toBlocks } from './markdown-blocks.ts';
import { lineOf as startOf, parseMarkdown } from './markdown-tokens.ts';
import type { MarkdownFault } from './markdown-tokens.ts';
import type { ReportProblem } from './problem.ts';

/** What an article says below its front matter, and the line of the file on which each part of it begins. */
export interface ArticleBody {
  readonly value: Pick<Article, 'line' | 'steps'>;
  readonly lineOf: (part: Part, language: Language) => number | null;
}

export interface BodyText {
  readonly file: string;
  readonly text: string;
  readonly linesAbove: number;
  /** The ids of the pack's images. */
  readonly images: ReadonlySet<string>;
}

export type Part = 'line' | 'steps';

/** The headings that an article's body is divided by: a language, and within it what to say and what to do. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['Italiano', 'it'],
  ['English', 'en'],
]);
const PARTS: Readonly<Record<Language, ReadonlyMap<string, Part>>> = {
  it: new Map([
    ['Da dire', 'line'],
    ['Che cosa fare', 'steps'],
  ]),
  en: new Map([
    ['To say', 'line'],
    ['What to do', 'steps'],
  ]),
};

interface Section {
  readonly language: Language;
  readonly part: Part;
  readonly heading: Token;
  readonly tokens: Token[];
}

type Tell = (fault: MarkdownFault, field?: string) => void;

/** `null` when the article cannot be shown without what is missing. */
export function readArticleBody(
  { file, text, linesAbove, images }: BodyText,
  report: ReportProblem,
): ArticleBody | null {
  const written = text.split('\n');
  const tell: Tell = ({ line, near, message }, field = '') => {
    const place = { line: linesAbove + line + 1, column: columnOf(written[line] ?? '', near) };
    report({ file, ...place, field, message });
  };

  const sections = sectionsOf(parseMarkdown(text, { tell, images }), tell);
  const section = (language: Language, part: Part) =>
    sections.find((found) => found.language === language && found.part === part);

  const reading = { tell, images };
  const line = { it: lineOf(section('it', 'line'), tell), en: lineOf(section('en', 'line'), tell) };
  const steps = { it: stepsOf(section('it', 'steps'), reading), en: stepsOf(section('en', 'steps'), reading) };
  if (!section('it', 'line')) {
    const message = 'is missing: add the heading "# Italiano" and under it "## Da dire" with what to say';
    tell({ line: 0, near: '', message }, 'line.it');
  }
  if (steps.en !== null && !section('it', 'steps')) {
    const message = 'has no Italian: add "## Che cosa fare" under "# Italiano"';
    tell({ line: startOf(section('en', 'steps')?.heading), near: '', message }, 'steps.en');
  }

  if (line.it === null) return null;
  return {
    value: {
      line: { it: line.it, en: line.en },
      ...(steps.it !== null && { steps: { it: steps.it, en: steps.en } }),
    },
    lineOf: (part, language) => {
      const found = section(language, part);
      return found ? linesAbove + startOf(found.tokens[0] ?? found.heading) + 1 : null;
    },
  };
}

function sectionsOf(tokens: readonly Token[], tell: Tell): Section[] {
  const sections: Section[] = [];
  let language: Language | null = null;
  // `undefined` before the first heading; `null` below one that was refused, so that it is told once.
  let current: Section | null | undefined;

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (!isDivider(token)) {
      current?.tokens.push(token);
      if (current === undefined && token.level === 0 && token.nesting >= 0) {
        tell({ line: startOf(token), near: '', message: BELONGS_NOWHERE });
      }
      continue;
    }

    const heading = { title: tokens[at + 1]?.content ?? '', heading: token };
    // Past the title and the end of the heading.
    at += 2;
    if (token.tag === 'h1') {
      language = languageOf(heading, tell);
      current = language === null ? null : undefined;
    } else if (language !== null) {
      current = sectionFor({ ...heading, language, sections }, tell);
      if (current) sections.push(current);
    } else {
      if (current === undefined) {
        const message = 'belongs to no language: put it under "# Italiano" or "# English"';
        tell({ line: startOf(token), near: heading.title, message });
      }
      current = null;
    }
  }
  return sections;
}

const BELONGS_NOWHERE =
  'belongs to no part: put it under "## Da dire", "## To say", "## Che cosa fare" or "## What to do"';

function isDivider({ level, type, tag }: Token): boolean {
  return level === 0 && type === 'heading_open' && (tag === 'h1' || tag === 'h2');
}

interface Heading {
  readonly title: string;
  readonly heading: Token;
}

function languageOf({ title, heading }: Heading, tell: Tell): Language | null {
  const language = LANGUAGES.get(title) ?? null;
  if (language === null) {
    const message = `no language is called "${title}": use "# Italiano" or "# English"`;
    tell({ line: startOf(heading), near: title, message });
  }
  return language;
}

interface PartHeading extends Heading {
  readonly language: Language;
  readonly sections: readonly Section[];
}

function sectionFor({ language, title, heading, sections }: PartHeading, tell: Tell): Section | null {
  const part = PARTS[language].get(title);
  if (!part) {
    const known = [...PARTS[language].keys()].map((name) => `"## ${name}"`);
    tell({ line: startOf(heading), near: title, message: `no part is called "${title}": use ${known.join(' or ')}` });
    return null;
  }
  if (sections.some((section) => section.language === language && section.part === part)) {
    const message = 'is there twice: keep one';
    tell({ line: startOf(heading), near: title, message }, `${part}.${language}`);
    return null;
  }
  return { language, part, heading, tokens: [] };
}

function lineOf(section: Section | undefined, tell: Tell): string | null {
  if (!section) return null;
  const field = `line.${section.language}`;
  const refused = section.tokens.find(({ type }) => !/^(?:paragraph_open|inline|paragraph_close)$/u.test(type));
  if (refused) {
    tell({ line: startOf(refused), near: refused.markup, message: PLAIN_TEXT_ONLY }, field);
    return null;
  }

  // Lines are plain text: an image in one was refused above.
  const blocks = toBlocks(section.tokens, { tell: (fault) => tell(fault, field), images: new Set() });
  if (blocks.length === 0) {
    tell({ line: startOf(section.heading), near: '', message: 'is empty: write what to say under its heading' }, field);
    return null;
  }
  const texts = blocks.map(plainText);
  const marked = texts.indexOf(null);
  if (marked !== -1) {
    const paragraph = section.tokens.filter(({ type }) => type === 'inline')[marked];
    tell({ line: startOf(paragraph), near: '', message: PLAIN_TEXT_ONLY }, field);
    return null;
  }
  return texts.join('\n\n');
}

const PLAIN_TEXT_ONLY = 'is said and inserted as plain text: no lists, links or emphasis here';

function plainText(block: Block): string | null {
  if (block.type !== 'paragraph') return null;
  const texts = block.children.map((inline) => {
    if (inline.type === 'text') return inline.text;
    return inline.type === 'break' ? '\n' : null;
  });
  return texts.includes(null) ? null : texts.join('');
}

function stepsOf(
  section: Section | undefined,
  { tell, images }: { readonly tell: Tell; readonly images: ReadonlySet<string> },
): Block[] | null {
  if (!section) return null;
  const field = `steps.${section.language}`;
  const blocks = toBlocks(section.tokens, { tell: (fault) => tell(fault, field), images });
  if (section.tokens.length === 0) {
    const message = 'is empty: write what to do under its heading, or remove the heading';
    tell({ line: startOf(section.heading), near: '', message }, field);
  }
  return blocks;
}

function columnOf(written: string, near: string): number {
  const at = near === '' ? -1 : written.indexOf(near);
  return (at === -1 ? written.search(/\S|$/u) : at) + 1;
}

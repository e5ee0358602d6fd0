import * as z from 'zod';
import { markdownFromHtml } from './from-html.ts';
import { EMPTY_ROW, idFrom } from './imported.ts';
import type { Imported, ImportedArticle, LeftOut } from './imported.ts';

/** Zendesk Help Center, "List articles": `{ articles: [{ id, title, body, locale, label_names, draft, … }] }`. */
const zendeskSchema = z.object({
  articles: z.array(
    z.object({
      id: z.union([z.number(), z.string()]),
      title: z.string().nullish(),
      body: z.string().nullish(),
      locale: z.string().nullish(),
      label_names: z.array(z.string()).nullish(),
      draft: z.boolean().nullish(),
    }),
  ),
});

/** Freshdesk solutions, "List articles": `[{ id, title, description, tags, status, … }]`; status 1 is a draft. */
const freshdeskSchema = z.array(
  z.object({
    id: z.union([z.number(), z.string()]),
    title: z.string().nullish(),
    description: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    status: z.number().nullish(),
  }),
);

interface HelpArticle {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly tags: readonly string[];
  readonly locale: string;
  readonly isDraft: boolean;
}

/** The articles of an export of Zendesk or Freshdesk; `null` when it is neither. */
export function articlesFromHelpDesk(json: unknown, file: string): Imported | null {
  const found = helpArticles(json);
  if (!found) return null;
  const articles: ImportedArticle[] = [];
  const leftOut: LeftOut[] = [];
  for (const article of found) {
    const from = `${file}: article ${article.id}`;
    const why = whyNot(article);
    if (why === null) articles.push(imported(article, from));
    else leftOut.push({ from, why });
  }
  return { articles, leftOut };
}

function helpArticles(json: unknown): readonly HelpArticle[] | null {
  const zendesk = zendeskSchema.safeParse(json);
  if (zendesk.success) {
    return zendesk.data.articles.map(({ id, title, body, locale, label_names: labels, draft }) => ({
      id: String(id),
      title: title ?? '',
      html: body ?? '',
      tags: labels ?? [],
      locale: locale ?? '',
      isDraft: draft === true,
    }));
  }
  const freshdesk = freshdeskSchema.safeParse(json);
  if (!freshdesk.success || freshdesk.data.length === 0) return null;
  return freshdesk.data.map(({ id, title, description, tags, status }) => ({
    id: String(id),
    title: title ?? '',
    html: description ?? '',
    tags: tags ?? [],
    locale: '',
    isDraft: status === 1,
  }));
}

function whyNot({ title, html, locale, isDraft }: HelpArticle): string | null {
  if (title.trim() === '') return 'has no title';
  if (html.trim() === '') return 'has no text';
  if (isDraft) return 'is a draft there';
  // Italian is always there; a translation belongs beside the article that it translates.
  if (locale !== '' && !/^it\b/iu.test(locale))
    return `is in ${locale}: put it under "# English" of its Italian article`;
  return null;
}

function imported({ title, html, tags }: HelpArticle, from: string): ImportedArticle {
  const { markdown, lost } = markdownFromHtml(html);
  return {
    from,
    lost,
    row: {
      ...EMPTY_ROW,
      id: idFrom(title),
      'question.it': title.trim(),
      'alsoFoundAs.it': tags.join('; '),
      'line.it': firstWords(markdown) || title.trim(),
      'steps.it': markdown,
    },
  };
}

const LONGEST_LINE = 300;

/** The first paragraph as one would say it: without marks, cut at the end of a sentence. */
export function firstWords(markdown: string): string {
  const paragraphs = markdown.split(/\n{2,}/u).filter((text) => !/^(?:#|[-*>] |\d+[.)] )/u.test(text));
  const plain = (paragraphs[0] ?? '')
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .replaceAll(/\\(?<sign>[\\`*_[\]<>#.+-])/gu, '$<sign>')
    .replaceAll(/[*_`]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (plain.length <= LONGEST_LINE) return plain;
  const cut = plain.slice(0, LONGEST_LINE);
  return cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf(' ')));
}

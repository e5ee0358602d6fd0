import { basename } from 'node:path';
import { markdownFromHtml } from './from-html.ts';
import { firstWords } from './from-help-desk.ts';
import { EMPTY_ROW, idFrom } from './imported.ts';
import type { ImportedArticle } from './imported.ts';

/** A Markdown or HTML file as an article: its first heading, or its name, is the question. */
export function articleFromFile(file: string, text: string): ImportedArticle {
  const isHtml = /\.html?$/iu.test(file);
  const html = /<body[^>]*>(?<body>[\s\S]*?)<\/body>/iu.exec(text)?.groups?.['body'] ?? text;
  const { markdown, lost } = isHtml
    ? markdownFromHtml(html)
    : { markdown: text.replace(/^---\n[\s\S]*?\n---\n/u, ''), lost: [] };
  const heading = /^#{1,3} +(?<title>.+)$/mu.exec(markdown);
  const name = basename(file).replace(/\.[^.]+$/u, '');
  const title = heading?.groups?.['title']?.trim() ?? name.replaceAll(/[-_]+/gu, ' ');
  // The larger headings divide an article into its languages and parts.
  const body = (heading ? markdown.replace(heading[0], '') : markdown).replaceAll(/^#{1,6} /gmu, '### ').trim();
  return {
    from: file,
    lost,
    row: {
      ...EMPTY_ROW,
      id: idFrom(name),
      'question.it': title,
      'line.it': firstWords(body) || title,
      'steps.it': body,
    },
  };
}

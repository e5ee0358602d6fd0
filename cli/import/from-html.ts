import TurndownService from 'turndown';

export interface ConvertedText {
  readonly markdown: string;
  readonly lost: readonly string[];
}

/** HTML as the Markdown that a pack can hold; what it can't hold is named, and its text is kept. */
export function markdownFromHtml(html: string): ConvertedText {
  const lost = new Set<string>();
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    codeBlockStyle: 'fenced',
  });
  turndown.remove(['script', 'style', 'noscript', 'template']);
  turndown.addRule('images', {
    filter: ['img', 'picture', 'video', 'audio', 'iframe', 'object', 'embed'],
    replacement: (_content, node) => {
      const text = 'getAttribute' in node ? (node.getAttribute('alt') ?? '') : '';
      lost.add(`${node.nodeName.toLowerCase()}${text && ` "${text}"`}`);
      return text;
    },
  });
  turndown.addRule('links', {
    filter: 'a',
    replacement(content, node) {
      const href = 'getAttribute' in node ? (node.getAttribute('href') ?? '').trim() : '';
      if (/^(?:https:\/\/[^/]|mailto:.|tel:.)/u.test(href) && !/[\s()<>]/u.test(href)) return `[${content}](${href})`;
      if (href !== '') lost.add(`link to ${href}`);
      return content;
    },
  });
  turndown.addRule('tables', {
    filter: ['tr'],
    replacement(content) {
      lost.add('table');
      return `${content.trim()}\n\n`;
    },
  });
  turndown.addRule('cells', { filter: ['td', 'th'], replacement: (content) => `${content.trim()} · ` });
  turndown.addRule('code', {
    filter: ['pre'],
    replacement: (_content, node) => `\n\n${turndown.escape(node.textContent ?? '')}\n\n`,
  });
  const markdown = turndown
    .turndown(html)
    .replaceAll(/^#{1,6}\s/gmu, '### ')
    .replaceAll(/ · (?=\n|$)/gu, '')
    .trim();
  return { markdown, lost: [...lost] };
}

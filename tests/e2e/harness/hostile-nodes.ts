import type { Page } from 'puppeteer-core';

/** The answer that is open, as it is drawn. */
export interface DrawnAnswer {
  readonly id: string;
  /** All that is written in it and on its card, also instead of pictures. */
  readonly text: string;
  /** Blocks of what to do. */
  readonly blocks: number;
  /** Stretches that came or went since it was read. */
  readonly changes: number;
  /** Elements of the whole list, with the answer. */
  readonly nodes: number;
  /** What no text may bring into the page. */
  readonly strange: readonly string[];
}

/** Attributes by element. */
type Allowed = Readonly<Record<string, readonly string[]>>;

const SVG = ['aria-hidden', 'width', 'height', 'viewBox', 'fill', 'stroke', 'stroke-width'];
const ICON: Allowed = { 'svg:svg': [...SVG, 'stroke-linecap', 'stroke-linejoin'], 'svg:path': ['d'] };

/** What components/ui/RichText.tsx draws of blocks, and nothing else. */
const IN_TEXT: Allowed = {
  ...ICON,
  p: ['class'],
  h4: [],
  h5: [],
  h6: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  div: ['class', 'role', 'aria-label', 'tabindex'],
  pre: [],
  code: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'data-align'],
  td: ['data-align'],
  img: ['class', 'src', 'alt'],
  hr: [],
  br: [],
  strong: [],
  em: [],
  s: [],
  a: ['href', 'target', 'rel'],
  span: ['class'],
};

const OPTION = ['role', 'aria-label', 'aria-selected', 'aria-posinset', 'aria-setsize'];

/** What components/panels/answers draws around it: list, card, line, changes, facts and sources. */
const AROUND: Allowed = {
  ...ICON,
  'svg:rect': ['width', 'height', 'x', 'y', 'rx', 'ry'],
  'svg:circle': ['cx', 'cy', 'r'],
  main: ['class', 'tabindex', 'aria-labelledby'],
  h1: ['id', 'class'],
  h2: [],
  h3: ['id', 'class'],
  output: ['class'],
  section: ['class', 'style', 'aria-label', 'aria-labelledby'],
  div: ['id', 'class', 'style', 'lang', 'tabindex', 'data-emphasis', 'aria-labelledby', ...OPTION],
  p: ['class', 'lang'],
  span: ['id', 'class', 'lang', 'title', 'aria-hidden', 'data-tone', 'data-state'],
  small: ['class'],
  b: [],
  kbd: [],
  mark: ['class'],
  ins: ['class'],
  del: ['class'],
  blockquote: ['class', 'lang'],
  button: [
    'type',
    'class',
    'title',
    'aria-label',
    'aria-disabled',
    'aria-pressed',
    'aria-expanded',
    'data-tone',
    'data-size',
  ],
  label: ['class'],
  input: ['class', 'type', 'name', 'value'],
  dl: ['class'],
  dt: [],
  dd: [],
  details: ['class', 'open'],
  summary: ['class'],
  ol: ['class'],
  li: [],
  a: ['href', 'target', 'rel'],
};

/** What the page itself is made of, in its head; what it loads later is named there by its whole address. */
const OF_PAGE = `head > :is(meta[charset], meta[name], script[src^="/chunks/"]:empty, link[href^="/chunks/"],
  link[href^="/assets/"], link[rel="modulepreload"][href*="-extension://"][href*="/chunks/"])`;

/** What is drawn of the answer that was chosen; `null` while it is not open. */
export function readAnswer(page: Page): Promise<DrawnAnswer | null> {
  return page.evaluate(read, { inText: IN_TEXT, around: AROUND, ofPage: OF_PAGE });
}

function read({ inText, around, ofPage }: { inText: Allowed; around: Allowed; ofPage: string }): DrawnAnswer | null {
  const card = document.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
  const answer = document.querySelector<HTMLElement>('main section[aria-label]');
  const main = card?.closest('main');
  if (!card || !answer || !main || card.style.order !== answer.style.order) return null;
  const steps = answer.querySelector('section > div[lang] > div');
  const pictures = [...(steps?.querySelectorAll('img') ?? [])].map(({ alt }) => alt);
  const beside = [...document.querySelectorAll('*')].filter((element) => !main.contains(element));

  return {
    id: card.id.replace('answers-result-articles/', ''),
    text: [card.textContent, answer.textContent, ...pictures].join('\n'),
    blocks: steps?.childElementCount ?? 0,
    changes: answer.querySelectorAll('ins, del').length,
    nodes: main.querySelectorAll('*').length,
    strange: [...nodesIn(main).flatMap(strangeIn), ...beside.flatMap(strangeBeside)],
  };

  function nodesIn(root: Node): Node[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    const found = [root];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  function strangeIn(node: Node): string[] {
    if (node.nodeType === Node.TEXT_NODE) return [];
    if (!(node instanceof Element)) return [node.nodeName];
    const name = nameOf(node);
    const isInText = steps !== null && steps !== node && steps.contains(node);
    const attributes = (isInText ? inText : around)[name];
    if (!attributes) return [`<${name}>`];
    const others = node.getAttributeNames().filter((attribute) => !attributes.includes(attribute));
    return [
      ...others.map((attribute) => `<${name} ${attribute}>`),
      ...strangeValues(node),
      ...(node.shadowRoot ? [`${name} with a root`] : []),
    ];
  }

  /** With the namespace of all that is no HTML. */
  function nameOf({ namespaceURI, localName }: Element): string {
    if (namespaceURI === 'http://www.w3.org/1999/xhtml') return localName;
    return `${namespaceURI === 'http://www.w3.org/2000/svg' ? 'svg' : String(namespaceURI)}:${localName}`;
  }

  function strangeValues(element: Element): string[] {
    const found: string[] = [];
    const style = element.getAttribute('style');
    if (style !== null && !/^order: \d+;$/u.test(style)) found.push(`style ${style}`);
    if (element instanceof HTMLImageElement && !/^data:image\/(?:png|jpeg|webp);base64,[\w+/]+=*$/u.test(element.src)) {
      found.push(`src ${element.src}`);
    }
    if (element instanceof HTMLAnchorElement) {
      // As the browser reads it, not as it is written; where it can read nothing, it leads nowhere.
      const { protocol } = element;
      const isDead = !URL.canParse(element.href) && protocol === ':';
      if (!['https:', 'mailto:', 'tel:'].includes(protocol) && !isDead) found.push(`href ${element.href}`);
      else if (element.target !== '_blank' || !element.relList.contains('noopener'))
        found.push(`opener ${element.href}`);
    }
    return found;
  }

  /** Outside of the list no text is drawn: but what would run or load something runs and loads it anywhere. */
  function strangeBeside(element: Element): string[] {
    const handlers = element
      .getAttributeNames()
      .filter((name) => /^on|^(?:style|srcset|srcdoc|formaction)$/u.test(name));
    const isOfPage = element.matches(ofPage);
    const loads = element.matches(
      'script, style, link, meta, base, iframe, frame, object, embed, img, form, audio, video',
    );
    return [...handlers, ...(loads && !isOfPage ? [element.localName] : [])].map((name) => `beside the list: ${name}`);
  }
}

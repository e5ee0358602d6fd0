/** One editor on the test page, asked by its own interface and never by what stands on the page. */
export interface PageEditor {
  /** The text that the editor or the framework would save: paragraphs and lines end with `\n`, but for the last. */
  readonly model: () => string;
  /** Puts a text there as a page does by itself, in place of what there was. */
  readonly put: (text: string) => void;
  /** What one clicks to write: the control, or the editing host. Editors exchange it. */
  readonly field: () => HTMLElement;
}

export type MountEditor = (place: HTMLElement) => PageEditor | Promise<PageEditor>;

/** The text of the HTML that an editor saves. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const lineEnd of body.querySelectorAll('br')) lineEnd.replaceWith('\n');
  const paragraphs = body.children.length > 0 ? [...body.children] : [body];
  return paragraphs.map(({ textContent }) => textContent.replaceAll('\u00a0', ' ').replace(/^\n|\n$/gu, '')).join('\n');
}

export function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackImage } from '@/knowledge-base/content/image.ts';
import type { Block } from '@/knowledge-base/content/rich-text.ts';
import { translator } from '@/locales/index.ts';
import { RichText } from './RichText.tsx';

afterEach(cleanup);

describe('a compiled text', () => {
  it('is drawn with its lists, headings, emphasis and code', () => {
    show([
      { type: 'heading', level: 1, children: [{ type: 'text', text: 'Refund' }] },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', text: 'Open' }] }] }],
          [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'code', text: 'DUP' }] }] }],
        ],
      },
      { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }, { type: 'break' }] }] },
      { type: 'rule' },
    ]);

    expect(screen.getByRole('heading', { level: 3, name: 'Refund' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Open', 'DUP']);
    expect(screen.getByText('Open').tagName).toBe('STRONG');
    expect(screen.getByText('DUP').parentElement?.tagName).toBe('EM');
    expect(document.querySelector('blockquote br')).not.toBeNull();
    expect(screen.getByRole('separator')).toBeTruthy();
  });

  it('opens its links elsewhere, says so, and tells them nothing of where they were', () => {
    show([
      {
        type: 'paragraph',
        children: [{ type: 'link', href: 'https://www.arera.it', children: [{ type: 'text', text: 'ARERA' }] }],
      },
    ]);

    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'ARERA (www.arera.it) (opens in a new tab)' });
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it.each([
    ['https://evil.example/login', 'https://www.banca.it', 'https://www.banca.it (evil.example)'],
    ['https://www.banca.it@evil.example/', 'Banca', 'Banca (evil.example)'],
    ['https://аrera.it', 'ARERA', 'ARERA (xn--rera-43d.it)'],
    ['mailto:a@b.it?body=x', 'Scrivi', 'Scrivi (a@b.it)'],
    ['tel:800123456', 'Chiama', 'Chiama (800123456)'],
    ['tel:800123456', '800123456', '800123456'],
    ['https://www.arera.it', 'https://www.arera.it', 'https://www.arera.it'],
  ])('shows where %s leads, whatever its words say', (href, words, shown) => {
    show([{ type: 'paragraph', children: [{ type: 'link', href, children: [{ type: 'text', text: words }] }] }]);

    expect(screen.getByRole('link').textContent).toBe(`${shown} (opens in a new tab)`);
  });

  it('is drawn with its tables, which scroll by keyboard where they are wider than the panel', () => {
    show([
      {
        type: 'table',
        columns: [
          { align: 'start', children: [{ type: 'text', text: 'Voce' }] },
          { align: 'end', children: [{ type: 'text', text: 'Costo' }] },
        ],
        rows: [
          [[{ type: 'text', text: 'Duplicato' }], [{ type: 'struck', children: [{ type: 'text', text: '5 €' }] }]],
        ],
      },
      { type: 'code', text: '*123#\n<b>' },
    ]);

    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Voce', 'Costo']);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Duplicato', '5 €']);
    expect(screen.getByText('5 €').tagName).toBe('S');
    expect(screen.getByRole('group', { name: 'Table' }).tabIndex).toBe(0);
    expect(screen.getByRole('group', { name: 'Text to copy as it is' }).textContent).toBe('*123#\n<b>');
  });

  it('shows the images of its pack, and in words those that are not there', () => {
    show(
      [
        { type: 'image', image: 'scheda', alternative: 'La scheda aperta' },
        { type: 'image', image: 'altra', alternative: 'Il pulsante Salva' },
      ],
      [{ id: 'scheda', mediaType: 'image/png', data: 'iVBORw0KGgo=' }],
    );

    const image = screen.getByRole<HTMLImageElement>('img', { name: 'La scheda aperta' });
    expect(image.src).toBe('data:image/png;base64,iVBORw0KGgo=');
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(screen.getByText('Il pulsante Salva')).toBeTruthy();
  });

  it('shows as text what looks like HTML', () => {
    show([{ type: 'paragraph', children: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] }]);

    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

function show(blocks: readonly Block[], images: readonly PackImage[] = []): void {
  render(<RichText blocks={blocks} images={images} t={translator('en')} />);
}

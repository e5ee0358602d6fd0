import type { PackImage } from '@/knowledge-base/content/image.ts';
import type { Block, Inline } from '@/knowledge-base/content/rich-text.ts';
import type { Translate } from '@/locales/index.ts';
import external from 'virtual:lucide/external-link';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import { placeOf } from './link-place.ts';
import styles from './RichText.module.css';

export interface RichTextProps {
  readonly blocks: readonly Block[];
  readonly t: Translate;
  /** The pictures that the text may show; one that is not among them is told in words. */
  readonly images?: readonly PackImage[] | undefined;
  /** Level of the biggest heading in it: one below the heading it stands under. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

/** A compiled text drawn as vnodes; no HTML is ever parsed. */
export function RichText({ blocks, t, images = [], headingLevel = 3 }: RichTextProps) {
  return (
    <div class={styles.text}>
      <Blocks blocks={blocks} t={t} images={images} headingLevel={headingLevel} />
    </div>
  );
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface Context {
  readonly t: Translate;
  readonly images: readonly PackImage[];
  readonly headingLevel: 2 | 3 | 4;
}

function Blocks({ blocks, ...context }: Context & { readonly blocks: readonly Block[] }) {
  return <>{blocks.map((block, index) => drawBlock(block, index, context))}</>;
}

function drawBlock(block: Block, key: number, context: Context) {
  const { t, images, headingLevel } = context;
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{drawInlines(block.children, t)}</p>;
    case 'heading': {
      const Heading = HEADINGS[headingLevel + block.level - 2] ?? 'h6';
      return <Heading key={key}>{drawInlines(block.children, t)}</Heading>;
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Blocks blocks={item} {...context} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote key={key}>
          <Blocks blocks={block.children} {...context} />
        </blockquote>
      );
    case 'code':
      return (
        <Scroller key={key} name={t('text.code')}>
          <pre>
            <code>{block.text}</code>
          </pre>
        </Scroller>
      );
    case 'table':
      return (
        <Scroller key={key} name={t('text.table')}>
          <Table table={block} t={t} />
        </Scroller>
      );
    case 'image':
      return <Picture key={key} image={images.find(({ id }) => id === block.image)} alternative={block.alternative} />;
    case 'rule':
      return <hr key={key} />;
  }
}

interface ScrollerProps {
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

/** What may be wider than the panel scrolls on its own, by keyboard too. */
function Scroller({ name, children }: ScrollerProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it with the arrow keys
    <div class={styles.scroller} role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}

function Table({ table: { columns, rows }, t }: { readonly table: Block & { type: 'table' }; readonly t: Translate }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ align, children }, index) => (
            <th key={index} scope="col" data-align={align}>
              {drawInlines(children, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((children, index) => (
              <td key={index} data-align={columns[index]?.align}>
                {drawInlines(children, t)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PictureProps {
  readonly image: PackImage | undefined;
  readonly alternative: string;
}

function Picture({ image, alternative }: PictureProps) {
  if (!image) return <p class={styles.missing}>{alternative}</p>;
  return <img class={styles.picture} src={`data:${image.mediaType};base64,${image.data}`} alt={alternative} />;
}

function drawInlines(inlines: readonly Inline[], t: Translate) {
  return inlines.map((inline, index) => drawInline(inline, index, t));
}

const TAGS = { strong: 'strong', emphasis: 'em', struck: 's' } as const;

function drawInline(inline: Inline, key: number, t: Translate) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'link':
      return <Link key={key} link={inline} t={t} />;
    default: {
      const Tag = TAGS[inline.type];
      return <Tag key={key}>{drawInlines(inline.children, t)}</Tag>;
    }
  }
}

/** Whoever wrote the words cannot hide where they lead. */
function Link({ link, t }: { readonly link: Inline & { type: 'link' }; readonly t: Translate }) {
  const place = placeOf(link);
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {drawInlines(link.children, t)}
      {place !== null && <span class={styles.place}> ({place})</span>}
      <span class={styles.newTab}>
        <Icon shapes={external} size={11} />
        <Hidden> ({t('provenance.new-tab')})</Hidden>
      </span>
    </a>
  );
}

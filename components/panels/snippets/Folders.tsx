import type { ComponentChildren } from 'preact';
import { placeOf } from '@/knowledge-base/snippets/snippet.ts';
import type { Folder, Snippet } from '@/knowledge-base/snippets/snippet.ts';
import styles from './Folders.module.css';

interface Props {
  readonly folder: Folder<Snippet>;
  /** Of the headings of the folders in it. */
  readonly level: 3 | 4;
  readonly children: (snippet: Snippet) => ComponentChildren;
}

/** What is in a folder, and the folders in it under their names. */
export function Folders({ folder, level, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      {folder.items.length > 0 && (
        <ul class={styles.list}>
          {folder.items.map((snippet) => (
            <li key={snippet.id}>{children({ ...snippet, title: placeOf(snippet.title).name })}</li>
          ))}
        </ul>
      )}
      {folder.folders.map((inner) => (
        <div key={inner.name} class={styles.folder}>
          <Heading class={styles.name}>{inner.name}</Heading>
          <Folders folder={inner} level={4}>
            {children}
          </Folders>
        </div>
      ))}
    </>
  );
}

import { SHORTCUT } from './template.ts';

/** A text that an operator wrote for their own use, by its shortcut. `::` in the title makes a folder: `Chiusure::Saluto`. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  /** What is typed after the slash. */
  readonly shortcut: string;
  readonly text: string;
}

export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 10_000;
export const MOST_SNIPPETS = 1000;

/** The folders of a title from the outermost in, and its own name. */
export function placeOf(title: string): { readonly folders: readonly string[]; readonly name: string } {
  const parts = title
    .split('::')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? '' };
}

/** A folder with what is in it, both by name. */
export interface Folder<Titled> {
  readonly name: string;
  readonly folders: readonly Folder<Titled>[];
  readonly items: readonly Titled[];
}

/** What has a title in its folders; the outermost has no name. */
export function inFolders<Titled extends { readonly title: string }>(items: readonly Titled[]): Folder<Titled> {
  return folderOf(
    '',
    items.map((item) => ({ item, ...placeOf(item.title) })),
  );
}

interface Placed<Titled> {
  readonly item: Titled;
  readonly folders: readonly string[];
  readonly name: string;
}

function folderOf<Titled>(name: string, placed: readonly Placed<Titled>[]): Folder<Titled> {
  const inside = new Map<string, Placed<Titled>[]>();
  for (const each of placed) {
    const [folder, ...folders] = each.folders;
    if (folder !== undefined) inside.set(folder, [...(inside.get(folder) ?? []), { ...each, folders }]);
  }
  return {
    name,
    folders: [...inside]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([folder, members]) => folderOf(folder, members)),
    items: placed
      .filter(({ folders }) => folders.length === 0)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ item }) => item),
  };
}

/** A shortcut as it is kept: without the slash, in small letters; null where it has another form. */
export function readShortcut(written: string): string | null {
  const shortcut = written.trim().replace(/^\//u, '').toLowerCase();
  return SHORTCUT.test(shortcut) ? shortcut : null;
}

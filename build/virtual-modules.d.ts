declare module 'virtual:lucide/*' {
  /** SVG shapes: tag and attributes, on a 24 × 24 box. */
  const shapes: [tag: string, attributes: Record<string, string>][];
  export default shapes;
}

declare module 'virtual:starter-synonyms' {
  /** The synonyms of that pack. */
  const synonyms: readonly import('@/knowledge-base/content/synonyms.ts').Synonyms[];
  export default synonyms;
}

declare module 'virtual:starter-shortcuts' {
  /** Of that pack, what has a shortcut, by `kind/id`. */
  const texts: Readonly<Record<string, import('@/knowledge-base/snippets/pack-text.ts').PackText>>;
  export default texts;
}

declare module 'virtual:starter-pack' {
  /** The pack compiled at build from `knowledge-base/starter-packs`. */
  const pack: import('@/knowledge-base/content/pack.ts').Pack;
  export default pack;
}

import type { Plugin } from 'vite';

const PREFIX = 'virtual:lucide/';

/**
 * Gives `import node from 'virtual:lucide/phone'`: the shapes of one lucide icon, without Preact, so that the rail which
 * the content script draws and the panel's own rail share the same picture.
 */
export function lucideIcons(): Plugin {
  return {
    name: 'spalla:lucide-icons',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const icon = id.slice(PREFIX.length + 1);
      const module = (await import(addressOf(icon))) as {
        __iconData: { node: [string, Record<string, string>][] };
      };
      const shapes = module.__iconData.node.map(([tag, { key: _, ...attributes }]) => [tag, attributes]);
      return `export default ${JSON.stringify(shapes)}`;
    },
  };
}

// From this file, wherever the tool that runs us put its own copy of the configuration.
function addressOf(icon: string): string {
  return new URL(`../node_modules/lucide-preact/dist/esm/icons/${icon}.mjs`, import.meta.url).href;
}

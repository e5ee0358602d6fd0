import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKindName, kindNames } from '../../knowledge-base/content/kinds.ts';
import { defineCommand, textOption, WrongUse } from '../command.ts';
import { editorSchemas, schemaText } from '../editor-schemas.ts';

export const schema = defineCommand({
  usage: 'schema [kind]',
  about: 'print the JSON Schema of a kind of item, or write those of all kinds for an editor',
  example: 'spalla schema phases\n  spalla schema --out packs/resi/.vscode/schemas',
  options: [{ flags: '--out <folder>', about: 'write one file for each kind here' }],
  async run(asked) {
    const [kind] = asked.args;
    const out = textOption(asked, 'out');
    if (kind !== undefined && kind !== 'pack' && !isKindName(kind)) {
      throw new WrongUse(`There is no kind "${kind}": choose among pack, ${kindNames.join(', ')}.`);
    }
    const schemas = new Map([...editorSchemas()].filter(([name]) => kind === undefined || name === kind));
    if (out === null) {
      if (kind === undefined) throw new WrongUse('Name a kind to print it, or a folder with --out for all of them.');
      asked.terminal.line(schemaText(schemas.get(kind) ?? {}).trimEnd());
      asked.terminal.json(schemas.get(kind));
      return 0;
    }
    mkdirSync(out, { recursive: true });
    const files = [...schemas].map(([name, value]) => {
      const file = join(out, `${name}.json`);
      writeFileSync(file, schemaText(value));
      return file;
    });
    asked.terminal.line(files.join('\n'));
    asked.terminal.json({ files });
    return 0;
  },
});

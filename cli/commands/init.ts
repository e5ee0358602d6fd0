import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, basename } from 'node:path';
import { packIdSchema } from '../../knowledge-base/content/pack.ts';
import { defineCommand, textOption, WrongUse } from '../command.ts';
import { editorFiles } from '../editor-schemas.ts';
import { newPack } from '../new-pack.ts';
import { dayOf } from './lint.ts';

export const init = defineCommand({
  usage: 'init <folder>',
  about: 'make a new pack that builds, with two answers and a phase to write over',
  example: 'spalla init packs/resi --title "Resi e rimborsi" --owner "Ufficio resi"',
  options: [
    { flags: '--id <id>', about: 'what the pack is called for ever; by default the name of the folder' },
    { flags: '--title <text>', about: 'what operators read beside an answer' },
    { flags: '--owner <text>', about: 'who answers for the texts', fallback: 'Team lead' },
    { flags: '--today <day>', about: 'the day on which the examples count as checked' },
  ],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const id = textOption(asked, 'id') ?? basename(resolve(folder)).toLowerCase();
    if (!packIdSchema.safeParse(id).success) {
      throw new WrongUse(`"${id}" is no id of a pack: give one of small letters, digits and hyphens with --id.`);
    }
    if (statSync(folder, { throwIfNoEntry: false }) && readdirSync(folder).length > 0) {
      throw new WrongUse(`${folder} is not empty: choose another folder. It was left as it is.`);
    }
    const title = textOption(asked, 'title') ?? id;
    const owner = textOption(asked, 'owner') ?? 'Team lead';
    const own = newPack({ id, title, owner, today: dayOf(textOption(asked, 'today')) });
    const files = new Map([...own, ...editorFiles()]);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    asked.terminal.line(`${folder}: ${[...own.keys()].join(', ')}; settings for an editor in .vscode`);
    asked.terminal.line(`Next: spalla lint ${folder}, spalla test ${folder}, spalla build ${folder}`);
    asked.terminal.json({ folder, id, files: [...files.keys()] });
    return 0;
  },
});

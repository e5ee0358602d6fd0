import { defineCommand, WrongUse } from '../command.ts';
import { makeKeyFiles } from '../keys/key-file.ts';
import { askPassPhrase } from '../keys/pass-phrase.ts';

export const keygen = defineCommand({
  usage: 'keygen <names...>',
  about: 'make signing keys: NAME.key, sealed with a pass-phrase, and NAME.pub, which anybody may see',
  example: 'spalla keygen keys/root-a keys/root-b keys/root-c keys/index-a keys/index-b',
  async run({ args, terminal }) {
    if (new Set(args).size < args.length) throw new WrongUse('A name is there twice: each key needs its own.');
    const phrase = await askPassPhrase(args.join(', '), { twice: true });
    const made = [];
    for (const name of args) {
      const { id } = await makeKeyFiles(name, phrase);
      made.push({ id, key: `${name}.key`, public: `${name}.pub` });
      terminal.line(`${id}  ${name}.key (keep it secret), ${name}.pub`);
    }
    terminal.json({ keys: made });
    return 0;
  },
});

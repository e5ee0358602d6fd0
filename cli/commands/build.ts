import { writeFileSync } from 'node:fs';
import { writePackFile } from '../../knowledge-base/packs/file/pack-file.ts';
import { toHex } from '../../knowledge-base/packs/trust/crypto.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { defineCommand, textOption } from '../command.ts';
import { compileToHandOut } from '../pack-folder.ts';
import { gzip } from '../publish/gzip.ts';

export const build = defineCommand({
  usage: 'build <pack-folder>',
  about: 'compile a pack into one file; the same sources give the same bytes on every system',
  example: 'spalla build packs/resi --out resi.gz',
  options: [{ flags: '--out <file>', about: 'the file; by default ID-VERSION.gz here' }],
  async run(asked) {
    const [folder = '.'] = asked.args;
    const pack = compileToHandOut(folder);
    const { bytes, items } = await writePackFile(pack, webCrypto.sha256);
    const packed = gzip(bytes);
    const out = textOption(asked, 'out') ?? `${pack.id}-${pack.version}.gz`;
    writeFileSync(out, packed);
    const hash = toHex(await webCrypto.sha256(packed));
    asked.terminal.line(`${out}: ${pack.id} ${pack.version}, ${items.length} items, ${packed.length} bytes, ${hash}`);
    asked.terminal.json({
      file: out,
      id: pack.id,
      version: pack.version,
      items: items.length,
      bytes: packed.length,
      hash,
    });
    return 0;
  },
});

import type { CliCommand } from '../command.ts';
import { build } from './build.ts';
import { bundle } from './bundle.ts';
import { diff } from './diff.ts';
import { exportArticles } from './export.ts';
import { importArticles } from './import.ts';
import { init } from './init.ts';
import { keygen } from './keygen.ts';
import { lint } from './lint.ts';
import { publish } from './publish.ts';
import { root } from './root.ts';
import { schema } from './schema.ts';
import { sign } from './sign.ts';
import { stats } from './stats.ts';
import { test } from './test.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which a pack comes to its readers. */
export const commands: readonly CliCommand[] = [
  init,
  schema,
  lint,
  test,
  build,
  stats,
  diff,
  importArticles,
  exportArticles,
  keygen,
  root,
  sign,
  publish,
  verify,
  bundle,
];

import { articleSchema } from '../content/article.ts';
import type { Article } from '../content/article.ts';
import { readArticleBody } from './article-body.ts';
import { checkSchema } from './check-schema.ts';
import { readYaml } from './located-yaml.ts';
import type { PackDocument } from './pack-document.ts';
import { withDefaults } from './pack-header.ts';
import type { PackFile } from './pack-header.ts';
import type { ReportProblem } from './problem.ts';

const frontMatterSchema = articleSchema.omit({ line: true, steps: true });
const FENCE = '---\n';

interface ArticleSource {
  readonly file: string;
  readonly text: string;
  readonly defaults: Partial<PackFile>;
  /** The ids of the pack's images. */
  readonly images: ReadonlySet<string>;
}

/** An article: YAML between two lines of `---`, then Markdown with what to say and what to do. */
export function readArticle(
  { file, text, defaults, images }: ArticleSource,
  report: ReportProblem,
): PackDocument<Article> | null {
  const end = text.startsWith(FENCE) ? `${text}\n`.indexOf(`\n${FENCE}`, FENCE.length - 1) : -1;
  if (end === -1) {
    const message = 'starts with front matter: a line of ---, the fields, another line of ---';
    report({ file, line: 1, column: 1, field: '', message });
    return null;
  }

  const fields = text.slice(FENCE.length, end + 1);
  const body = text.slice(end + 1 + FENCE.length);
  const linesOfFields = fields.split('\n').length - 1;
  const yaml = readYaml({ file, text: fields, linesAbove: 1 }, report);
  const front =
    yaml &&
    checkSchema(
      {
        file,
        yaml: { ...yaml, value: withDefaults(yaml.value, frontMatterSchema, defaults) },
        schema: frontMatterSchema,
      },
      report,
    );
  const said = readArticleBody({ file, text: body, linesAbove: linesOfFields + 2, images }, report);

  if (!yaml || !front || !said) return null;
  return {
    file,
    value: { ...front, ...said.value },
    positionOf: (path) => {
      const [part, language] = path;
      const isBody = (part === 'line' || part === 'steps') && (language === 'it' || language === 'en');
      const line = isBody ? said.lineOf(part, language) : null;
      return line === null ? yaml.positionOf(path) : { line, column: 1 };
    },
    fieldOf: yaml.fieldOf,
  };
}

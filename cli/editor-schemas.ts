import { kindNames, kinds } from '../knowledge-base/content/kinds.ts';
import { jsonSchemaOf, jsonSchemaOfHeader } from '../knowledge-base/packs/json-schema.ts';
import type { JsonSchema } from '../knowledge-base/packs/json-schema.ts';

/** Every JSON Schema by its name: that of `pack.yaml`, and one for each kind. */
export function editorSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['pack', jsonSchemaOfHeader()],
    ...kindNames.map((kind): [string, JsonSchema] => [kind, jsonSchemaOf(kind)]),
  ]);
}

export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The files that let Visual Studio Code, with its YAML extension, check and complete a pack while it is written. */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = [...editorSchemas()].map(([name, schema]): [string, string] => [
    `.vscode/schemas/${name}.json`,
    schemaText(schema),
  ]);
  // Front matter is Markdown to an editor: only files of YAML are checked there.
  const yaml = kindNames.filter((kind) => kinds[kind].source.format === 'yaml');
  const places = yaml.map((kind): [string, readonly string[]] => {
    const { folder, perFile } = kinds[kind].source;
    const files = [`/${folder}/*.yaml`, ...(perFile === 'many' ? [`/${folder}.yaml`] : [])];
    return [`./.vscode/schemas/${kind}.json`, files];
  });
  const settings = { 'yaml.schemas': Object.fromEntries([['./.vscode/schemas/pack.json', ['/pack.yaml']], ...places]) };
  return new Map([
    ...schemas,
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
  ]);
}

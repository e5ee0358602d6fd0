import { describe, expect, it } from 'vitest';
import { kindNames } from '../content/kinds.ts';
import { jsonSchemaOf, jsonSchemaOfHeader } from './json-schema.ts';

describe('the schemas for an editor', () => {
  it.each(kindNames)('tell every field of %s, and refuse the others', (kind) => {
    const schema = jsonSchemaOf(kind);
    const item = (schema['items'] ?? schema) as Record<string, unknown>;

    expect(item).toMatchObject({ type: 'object', additionalProperties: false });
    expect(item['properties']).toHaveProperty('id');
    // A list holds the schema of its items one level down, where references from its root would not be found.
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  });

  it('require of an article neither what the pack gives nor what the Markdown says', () => {
    const { properties, required } = jsonSchemaOf('articles');

    expect(required).toContain('question');
    expect(required).not.toContain('owner');
    expect(required).not.toContain('verifyBy');
    expect(properties).toHaveProperty('owner');
    expect(properties).not.toHaveProperty('line');
    expect(properties).not.toHaveProperty('steps');
  });

  it('are of a list where a file holds many items', () => {
    expect(jsonSchemaOf('sources')).toMatchObject({ type: 'array', items: { type: 'object' } });
    expect(jsonSchemaOf('phases')).toMatchObject({ type: 'object' });
  });

  it('know pack.yaml', () => {
    expect(jsonSchemaOfHeader()).toMatchObject({ required: ['id', 'title', 'version'], additionalProperties: false });
  });
});

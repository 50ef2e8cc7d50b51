// The bundled contract as the documentation page reads it; only the parts shown.

export interface SchemaNode {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  description?: string;
  items?: SchemaNode;
  allOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  maxLength?: number;
  minLength?: number;
  maximum?: number;
  minimum?: number;
  pattern?: string;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: SchemaNode }[];
  requestBody?: { content: Record<string, { schema: SchemaNode }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: SchemaNode }> }>;
  'x-permission'?: string;
  'x-scope'?: string;
  'x-audit'?: string;
}

export interface Contract {
  info: { title: string; description?: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, SchemaNode> };
}

export interface Endpoint {
  method: string;
  path: string;
  operation: Operation;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations by tag, in the order of the contract, narrowed to those that mention the text. */
export function endpointsByTag(contract: Contract, q: string): Map<string, Endpoint[]> {
  const words = q.trim().toLowerCase();
  const groups = new Map<string, Endpoint[]>();
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const text = `${method} ${path} ${operation.operationId} ${operation.summary ?? ''} ${operation['x-permission'] ?? ''}`;
      if (words && !text.toLowerCase().includes(words)) continue;
      const tag = operation.tags?.[0] ?? '';
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const refName = (ref: string) => ref.split('/').pop() ?? ref;

/** A schema in one line: `[Subject]`, `string ≤ 60`, `open | closed`. */
export function describe(schema: SchemaNode | undefined): string {
  if (!schema) return '';
  if (schema.$ref) return refName(schema.$ref);
  if (schema.allOf?.[0]) return describe(schema.allOf[0]);
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.type === 'array') return `[${describe(schema.items)}]`;
  const low = schema.minLength ?? schema.minimum;
  const high = schema.maxLength ?? schema.maximum;
  const range = high === undefined ? '' : low ? ` ${low}–${high}` : ` ≤ ${high}`;
  return `${schema.type ?? 'object'}${schema.format ? `:${schema.format}` : ''}${range}`;
}

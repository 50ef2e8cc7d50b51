import rules from './rules.gen.json';

export type RuledSchema = keyof typeof rules;

export interface Limits {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** What the contract says about one field of a request body. */
export function limitsOf(schema: RuledSchema, field: string): Limits {
  return (rules[schema] as Record<string, Limits>)[field] ?? {};
}

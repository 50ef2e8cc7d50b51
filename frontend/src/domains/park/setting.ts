import type { Schemas } from '@/api/client';

export const settingNames = [
  'four_eyes',
  'case_mode',
  'gate_level',
  'provisional_days',
  'quiet_hours',
  'self_operated_copy',
  'sample_quota',
  'points_ladder',
] as const satisfies readonly Schemas['SettingName'][];

export const caseModes = ['own_desk', 'odr_enterprise', 'entrusted', 'people_mediation'] as const;
export const gateLevels = ['warn', 'strict'] as const;
export const ladderSteps = [
  'remind',
  'talk',
  'order_to_correct',
  'hold_product',
  'suspend_studio',
  'deduct_by_contract',
  'terminate',
  'suggest_to_platform',
] as const;
export const grades = ['A', 'B', 'C', 'D'] as const;

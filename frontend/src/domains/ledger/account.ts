export const accountKinds = ['bank', 'deposit', 'advance_fund', 'reserved', 'receivable', 'recovery'] as const;
export const directions = ['in', 'out'] as const;

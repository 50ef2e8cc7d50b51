/** A decorative icon: antd's icons carry an English label that would leak into the name of the button around them. */
export const deco = { 'aria-hidden': true, 'aria-label': undefined, role: undefined } as const;

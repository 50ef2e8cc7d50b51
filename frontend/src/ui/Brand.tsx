/** The mark: four unifications in one square. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="st-mark">
      <rect width="32" height="32" rx="8" fill="#2455d6" />
      <g fill="#fff">
        <rect x="8" y="8" width="7" height="7" rx="1.6" />
        <rect x="17" y="8" width="7" height="7" rx="1.6" />
        <rect x="8" y="17" width="7" height="7" rx="1.6" />
        <rect x="17" y="17" width="7" height="7" rx="1.6" opacity=".55" />
      </g>
    </svg>
  );
}

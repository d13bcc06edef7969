/** Trilot's mark: two lots that share a border, and one that lies across both. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="2" y="2" width="13" height="18" rx="2.5" fill="var(--accent)" />
      <rect x="18.1" y="3.1" width="10.8" height="15.8" rx="1.6" fill="none" stroke="var(--accent)" strokeWidth="2.2" />
      <rect x="2" y="23" width="28" height="7" rx="2.5" fill="var(--focus)" />
    </svg>
  );
}

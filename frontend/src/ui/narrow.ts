import { useSyncExternalStore } from 'react';

// The same width as in the style sheets.
const query = '(max-width: 720px)';

const subscribe = (tell: () => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
};

/** Whether the window is as narrow as a phone. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => matchMedia(query).matches);

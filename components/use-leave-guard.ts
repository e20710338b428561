import { useEffect } from 'preact/hooks';

/** Has the browser ask the reader before the page is closed or left, where `isAsking` says so then. */
export function useLeaveGuard(isAsking: () => boolean): void {
  useEffect(() => {
    const onLeave = (event: Event) => {
      if (isAsking()) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  });
}

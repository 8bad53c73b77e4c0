import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** Tells whether something that the page asks for waits for a connection. */
export function isCutOff(client: QueryClient): boolean {
  return client.getQueryCache().findAll({ fetchStatus: 'paused', type: 'active' }).length > 0;
}

/** Returns the same, and draws again when it changes. */
export function useIsCutOff(): boolean {
  const client = useQueryClient();
  const subscribe = useCallback((onChange: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)), [client]);
  return useSyncExternalStore(
    subscribe,
    () => isCutOff(client),
    () => false,
  );
}

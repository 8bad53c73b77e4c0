import { getResponse } from 'msw/utils/get-response';
import type { createHandlers } from './handlers';

/** Returns a function that answers requests from the handlers without worker or server; it throws for a request that none of them takes. */
export function responderFor(handlers: ReturnType<typeof createHandlers>) {
  return async (request: Request): Promise<Response> => {
    const response = await getResponse(handlers, request);
    if (!response)
      throw new Error(`Nothing in the data service answers ${request.method} ${request.url}; it answers addresses with /api/ only.`);
    return response;
  };
}

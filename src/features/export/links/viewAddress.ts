import { orderParameters } from '@/domain/address/parameterOrder';

/** Parameters that say which dialog is open; who follows a link wants the view behind it. */
const dialogParameters = ['dialog', 'picture'];

/** Returns the full address of a view, its parameters in the fixed order whatever order the reader came with, without an open dialog. */
export function addressOfView({ origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>): string {
  const parameters = orderParameters(new URLSearchParams(search));
  for (const name of dialogParameters) parameters.delete(name);
  const query = parameters.toString().replaceAll('%2C', ',');
  return origin + pathname + (query && `?${query}`);
}

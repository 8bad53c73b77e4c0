/** Returns the path of a country's profile. */
export function countryPath(code: string): string {
  return `/countries/${code}`;
}

/** Returns the path of a pair's page, codes in alphabetical order whatever order they are given in. */
export function pairPath(one: string, other: string): string {
  return `/pairs/${[one, other].sort().join('/')}`;
}

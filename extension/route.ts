/** Single-page applications: when is a new address a new page to audit? */

/** A jump to an anchor stays on the page; a hash that looks like a path is a route. */
export function isNewRoute(before: string | null, after: string): boolean {
  if (before === null) return true
  const [a, b] = [split(before), split(after)]
  if (a.base !== b.base) return true
  return a.hash !== b.hash && [a.hash, b.hash].some((hash) => /^#!?\//.test(hash))
}

function split(url: string): { base: string; hash: string } {
  const at = url.indexOf('#')
  return at < 0 ? { base: url, hash: '' } : { base: url.slice(0, at), hash: url.slice(at) }
}

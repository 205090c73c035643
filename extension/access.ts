/** Which sites may be read. A permission that was withdrawn is a state to show, not an error. */
import { browser } from 'wxt/browser'
import { host } from './manifest.ts'

export const govAccess = (): Promise<boolean> => browser.permissions.contains({ origins: [host] })

/** Host patterns granted beyond those of the manifest. */
export async function grantedSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll()
  return (origins ?? []).filter((origin) => origin !== host).sort()
}

/** Must be called straight from a click. False where the user said no. */
export const requestAccess = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] })

export const removeAccess = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] })

export function onAccess(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

export const sitePattern = (hostname: string): string => `*://${hostname}/*`
export const allSites = '<all_urls>'

/** Where the browsers are: the environment's word first, then the usual names. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const findChromium = (): string =>
  find(
    ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    ['chromium', 'google-chrome', 'chromium-browser', 'microsoft-edge'],
  )

export const findFirefox = (): string => find(['FIREFOX_PATH'], ['firefox-esr', 'firefox'])

function find(variables: string[], names: string[]): string {
  for (const variable of variables) {
    const path = process.env[variable]
    if (path) return path
  }
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
      if (existsSync(path)) return path
    }
  }
  throw new Error(`No browser found: none of ${names.join(', ')} is in PATH; set ${variables[0]}`)
}

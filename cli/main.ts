import path from 'node:path'
import { auditTarget } from './audit.ts'
import { startBrowser } from './browser.ts'

export async function run(args: string[]): Promise<number> {
  const browser = await startBrowser()
  try {
    const report = await auditTarget(
      browser,
      { id: 'x', target: path.resolve(args[1] ?? ''), url: args[2] ?? null, at: new Date() },
      { facts: true, scripts: false },
    )
    console.log(JSON.stringify(report, null, 1))
    return 0
  } finally {
    await browser.close()
  }
}
